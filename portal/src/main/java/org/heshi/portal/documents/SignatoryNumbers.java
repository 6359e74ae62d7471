package org.heshi.portal.documents;

import java.util.Map;
import java.util.UUID;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.matters.MatterId;

/** Knows the identity numbers of signatories, as far as the current visitor may have them on its paper. */
@FunctionalInterface
public interface SignatoryNumbers {

    Map<UUID, IdentityNumber> of(MatterId matter);
}
