package org.heshi.portal.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.heshi.portal.kit.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Evenings as everybody sees them. Each is read once after each of its news, by whoever asks first, and kept for the others:
 * five hundred who follow one evening cost the database what one does. News that were missed, and days that nobody looks at
 * any more, are over after a few seconds.
 */
@Service
@PreAuthorize("permitAll")
public class Evenings {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final TalkDays days;
    private final RoomLookup rooms;
    private final Agendas agendas;
    private final Guests guests;
    private final Votes votes;
    private final Seats seats;
    private final Minutes minutes;
    private final TransactionTemplate reading;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    Evenings(TalkDays days, RoomLookup rooms, Agendas agendas, Guests guests, Votes votes, Seats seats, Minutes minutes, Live live, PlatformTransactionManager transactions) {
        this.days = days;
        this.rooms = rooms;
        this.agendas = agendas;
        this.guests = guests;
        this.votes = votes;
        this.seats = seats;
        this.minutes = minutes;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        live.hear(kept::remove);
    }

    public Optional<Evening> of(TalkDayId day) {
        var found = kept.get(day.value());
        if (found == null || found.isOver()) {
            kept.values().removeIf(Kept::isOver);
            found = kept.computeIfAbsent(day.value(), _ -> new Kept(day));
        }
        return found.evening();
    }

    private Optional<Evening> read(TalkDayId id) {
        return reading.execute(_ -> days.find(id).map(day -> new Evening(day, rooms.of(id), agendas.of(id), guests.of(id), votes.of(id), seats.taken(id), minutes.of(id), minutes.due(id))));
    }

    /** What was committed when it began to read is in it; of anything later the news remove it. */
    private final class Kept {

        private final TalkDayId day;
        private final long since = System.nanoTime();
        private @Nullable Optional<Evening> evening;

        Kept(TalkDayId day) {
            this.day = day;
        }

        boolean isOver() {
            return System.nanoTime() - since > FRESH;
        }

        synchronized Optional<Evening> evening() {
            if (evening == null) {
                evening = read(day);
            }
            return evening;
        }
    }
}
