package org.heshi.portal.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.MessageKind;
import org.heshi.portal.messaging.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the attendees, each in their language and with the link that is theirs, but not the one who did it. */
@Component
class Invitations {

    private final Outbox outbox;

    Invitations(Outbox outbox) {
        this.outbox = outbox;
    }

    void proposed(Hearing hearing) {
        tell(hearing, "proposed", Invited::isAsked, null);
    }

    void noTimeSuits(Hearing hearing) {
        tell(hearing, "no-time", one -> !one.isAsked(), null);
    }

    void booked(Hearing hearing) {
        tell(hearing, "booked", _ -> true, hearing.start());
    }

    void moved(Hearing hearing) {
        tell(hearing, "moved", _ -> true, hearing.start());
    }

    /** A proposal that is withdrawn never had a time. */
    void cancelled(Hearing hearing) {
        tell(hearing, hearing.start() == null ? "withdrawn" : "cancelled", _ -> true, hearing.start());
    }

    void remind(Hearing hearing, Reminder reminder) {
        tell(hearing, reminder.template(), _ -> true, hearing.start());
    }

    private void tell(Hearing hearing, String what, Predicate<Invited> whom, @Nullable Instant start) {
        var cause = "hearing/" + hearing.id() + "/" + what + "/" + hearing.sequence();
        var actor = Visitor.person();
        for (var one : hearing.attendees()) {
            var to = one.recipient();
            if (to != null && whom.test(one) && !(one.person() != null && actor.filter(one.person()::equals).isPresent())) {
                var message = new Message(cause, to, "booking.message." + what, args(one.locale(), start), path(one, what),
                        hearing.matter().value(), false).about(MessageKind.HEARING);
                outbox.queue(start == null ? message : message.until(start));
            }
        }
    }

    private List<String> args(Locale locale, @Nullable Instant start) {
        return start == null ? List.of() : List.of(say(locale, start));
    }

    /** Without the year: a text message is short, and no hearing is far away. */
    static String say(Locale locale, Instant start) {
        var english = Words.language(locale).equals(Words.ENGLISH);
        return DateTimeFormatter.ofPattern(english ? "EEEE d MMMM, HH:mm" : "M月d日 HH:mm", Words.language(locale)).format(start.atZone(Dates.ZONE));
    }

    /** Answering happens in the case; the rest is on the hearing's own page, which needs no sign-in and has the calendar file. */
    private static String path(Invited one, String what) {
        var path = one.path();
        return path != null && List.of("proposed", "no-time", "withdrawn").contains(what) ? path : BookingPaths.hearing(one.token());
    }
}
