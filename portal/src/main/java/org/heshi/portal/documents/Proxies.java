package org.heshi.portal.documents;

import java.util.Optional;
import java.util.UUID;

/** Knows who may sign for a signatory. */
public interface Proxies {

    /** Absent for whoever signs for nobody. */
    Optional<Proxy> of(UUID subject);
}
