package org.heshi.portal.kit;

/** Knows who serves today, whatever as. */
@FunctionalInterface
public interface Serving {

    boolean serves(PersonId person);
}
