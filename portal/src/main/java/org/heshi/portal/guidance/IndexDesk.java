package org.heshi.portal.guidance;

import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexProgress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where an administrator sees how search is, and has its index filled anew. */
@Service
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class IndexDesk {

    private final IndexKeeper index;

    IndexDesk(IndexKeeper index) {
        this.index = index;
    }

    public IndexProgress progress() {
        return index.progress();
    }

    /** In the background; searches are answered meanwhile. */
    public void renew() {
        index.rebuild();
    }
}
