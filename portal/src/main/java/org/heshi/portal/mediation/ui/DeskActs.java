package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.StaffPart;
import org.jspecify.annotations.Nullable;

/** What a part of the page asks of the page around it. */
interface DeskActs {

    /** Does something, says in a sentence that it is done, and shows the case as it is now. */
    void act(Runnable work, String done);

    void reload();

    /** Shows something else in place of the whole case. */
    void instead(Component other);

    /** Shows the case again. */
    void whole();

    /** Leads to a part of the case. */
    void open(StaffPart part);

    /** Leads to a part of the case and begins there what it is for. */
    void begin(StaffPart part);

    /** To where the case was opened from. */
    void back();

    /** The name of a party, or what stands for it. */
    static String name(Component asker, PartySummary party) {
        return party.name() == null ? asker.getTranslation("mediation.desk.party.nameless." + party.side()) : party.name();
    }

    static String name(Component asker, StaffCase opened, Side side) {
        @Nullable String name = opened.party(side).map(party -> name(asker, party)).orElse(null);
        return name == null ? asker.getTranslation("mediation.desk.party.unknown") : name;
    }
}
