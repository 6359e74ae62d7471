package org.heshi.portal.kit;

import java.util.Optional;

/** Knows what a person is called whose account does not say so. */
@FunctionalInterface
public interface NameBook {

    Optional<String> nameOf(PersonId person);
}
