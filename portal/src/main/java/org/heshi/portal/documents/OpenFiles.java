package org.heshi.portal.documents;

import org.heshi.portal.matters.MatterId;

/** Knows of which matters everybody may open the files that are meant for everyone, as a feature above makes them public. */
@FunctionalInterface
public interface OpenFiles {

    boolean areOpen(MatterId matter);
}
