package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.kit.Uuids;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.Guests;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkDays;

/** The pages of a village and of a topic are there for those that there are. */
@org.springframework.stereotype.Component
class TalkAddresses implements AddressBook {

    private final TalkDays days;
    private final TalkBoard board;
    private final RuleDesk desk;
    private final Guests guests;

    TalkAddresses(TalkDays days, TalkBoard board, RuleDesk desk, Guests guests) {
        this.days = days;
        this.board = board;
        this.desk = desk;
        this.guests = guests;
    }

    @Override
    public boolean knows(Class<? extends Component> view, RouteParameters asked) {
        return !view.getPackageName().equals(TalkAddresses.class.getPackageName())
                || asked.get("village").map(code -> days.village(code).isPresent()).orElse(true)
                && (view != TopicView.class || asked.get("reference").flatMap(Reference::read).flatMap(board::find).isPresent())
                && (view != ComeView.class || asked.get("token").flatMap(guests::asked).isPresent())
                && asked.get("day").map(day -> day(day).flatMap(days::find).filter(found -> mayOpen(view, found)).isPresent()).orElse(true);
    }

    /** Only those who hold an evening lead it. */
    private boolean mayOpen(Class<? extends Component> view, TalkDaySummary day) {
        return view != HostView.class && view != HallView.class || Visitor.current() instanceof Visitor.Anonymous
                || Visitor.current() instanceof Visitor.SignedIn && desk.villages().stream().anyMatch(village -> village.code().equals(day.village()));
    }

    static Optional<TalkDayId> day(String text) {
        return Uuids.read(text).map(TalkDayId::new);
    }
}
