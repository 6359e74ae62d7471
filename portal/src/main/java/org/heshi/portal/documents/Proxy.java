package org.heshi.portal.documents;

import java.util.UUID;
import org.heshi.portal.messaging.Recipient;

/** Somebody who signs for a signatory: under which name, and where the code goes. */
public record Proxy(UUID signatory, String name, Recipient to) {

    @Override
    public String toString() {
        return "proxy of " + signatory;
    }
}
