package org.heshi.portal.guidance;

import java.util.UUID;

/** A guide, through all its versions. */
public record GuideId(UUID value) {

    static GuideId next() {
        return new GuideId(UUID.randomUUID());
    }
}
