package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.heshi.portal.shell.SignInLink;
import org.heshi.portal.talk.Attendance;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.Evening;
import org.heshi.portal.talk.Proxies;
import org.heshi.portal.talk.Residence;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.talk.Seats;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkDays;
import org.jspecify.annotations.Nullable;

/** What the visitor may do about an evening: say that they come; while it goes on, ask and let somebody vote for them. Made anew only with its status. */
class EveningDeeds extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient Seats seats;
    private final transient Attendance attendance;
    private final transient Proxies proxies;
    private final transient Residents residents;
    private final transient Function<TalkDayId, AskCard> ask;
    private final boolean isSignedIn;
    private @Nullable DayStatus shown;
    private @Nullable SeatCard seat;

    EveningDeeds(TalkDays days, Seats seats, Attendance attendance, Proxies proxies, Residents residents, Function<TalkDayId, AskCard> ask, boolean isSignedIn) {
        this.days = days;
        this.seats = seats;
        this.attendance = attendance;
        this.proxies = proxies;
        this.residents = residents;
        this.ask = ask;
        this.isSignedIn = isSignedIn;
        addClassName("stack");
    }

    void show(Evening evening) {
        if (shown != evening.day().status()) {
            shown = evening.day().status();
            seat = null;
            removeAll();
            make(evening.day());
        }
        if (seat != null) {
            seat.taken(evening.taken());
        }
        setVisible(getComponentCount() > 0);
    }

    private void make(TalkDaySummary day) {
        if (!day.status().isAhead()) {
            return;
        }
        if (!isSignedIn) {
            add(new Div(new SignInLink(getTranslation(day.status() == DayStatus.OPEN ? "talk.room.sign-in" : "talk.seat.sign-in"))));
        } else if (day.status() == DayStatus.OPEN) {
            var residence = residents.mine(day.village());
            add(new ResidenceCard(residents, day.village(), residence), ask.apply(day.id()));
            if (days.rule(day.village()).map(DayRule::proxies).orElse(0) > 0 && residence == Residence.CONFIRMED && !attendance.isHere(day.id())) {
                add(new ProxyCard(proxies, day.id()));
            }
        } else {
            var card = new SeatCard(seats, day.id());
            seat = card;
            add(card, new ResidenceCard(residents, day.village(), residents.mine(day.village())));
        }
    }
}
