package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;

/** The pages of a village and of a topic are there for those that there are. */
@org.springframework.stereotype.Component
class TalkAddresses implements AddressBook {

    private final TalkDays days;
    private final TalkBoard board;

    TalkAddresses(TalkDays days, TalkBoard board) {
        this.days = days;
        this.board = board;
    }

    @Override
    public boolean knows(Class<? extends Component> view, RouteParameters asked) {
        return !view.getPackageName().equals(TalkAddresses.class.getPackageName())
                || asked.get("village").map(code -> days.village(code).isPresent()).orElse(true)
                && asked.get("reference").map(this::isTopic).orElse(true)
                && asked.get("day").map(day -> day(day).flatMap(days::find).isPresent()).orElse(true);
    }

    static Optional<TalkDayId> day(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(TalkDayId.of(text)) : Optional.empty();
    }

    private boolean isTopic(String reference) {
        try {
            return board.find(new Reference(reference)).isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
