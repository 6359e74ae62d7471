package org.heshi.portal.guidance;

import java.util.List;

/** What two people may read before a precedent is published: its unreplaced words, what gives its people away, and what is to stand instead. */
record PrecedentSource(PrecedentText text, List<Known> known, List<Replacement> replacements) {

    PrecedentSource {
        known = List.copyOf(known);
        replacements = List.copyOf(replacements);
    }

    PrecedentText replaced() {
        return text.with(part -> Replacing.text(part, replacements));
    }

    @Override
    public String toString() {
        return "a source";
    }
}
