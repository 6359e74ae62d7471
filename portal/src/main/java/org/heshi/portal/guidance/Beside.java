package org.heshi.portal.guidance;

import java.util.List;

/** What may help somebody who is telling their trouble. */
public record Beside(List<Advice.Guidance> guides, List<PrecedentSummary> precedents) {

    static final Beside NOTHING = new Beside(List.of(), List.of());

    public boolean isEmpty() {
        return guides.isEmpty() && precedents.isEmpty();
    }
}
