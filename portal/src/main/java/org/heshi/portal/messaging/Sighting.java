package org.heshi.portal.messaging;

import java.util.List;

/** What the carrier says when it is asked about a message whose outcome is unknown. */
sealed interface Sighting {

    /** It took these, newest first, of which one may be ours: two messages may read the same. */
    record Found(List<Receipt> candidates) implements Sighting {}

    /** The carrier never took it. */
    record Absent() implements Sighting {}

    /** The carrier cannot say at the moment. */
    record Unclear() implements Sighting {}
}
