package org.heshi.portal.kit;

import io.github.bucket4j.BucketConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * How often one may do what costs others time, counted in the database and so the same on every node. Asked before a
 * transaction begins, for the count has a connection of its own.
 */
@Component
public class Limits {

    /** What is limited. */
    public enum Kind { FILING, SEARCH, TRACKING, UPLOAD }

    private final Buckets buckets;
    private final Map<Kind, BucketConfiguration> limits = new EnumMap<>(Kind.class);
    private final Clock clock;

    Limits(DataSource database, LimitSettings settings, Clock clock) {
        this.clock = clock;
        limits.put(Kind.FILING, each(settings.filingHourly(), Duration.ofHours(1)));
        limits.put(Kind.SEARCH, each(settings.searchByMinute(), Duration.ofMinutes(1)));
        limits.put(Kind.TRACKING, each(settings.trackingByMinute(), Duration.ofMinutes(1)));
        limits.put(Kind.UPLOAD, each(settings.uploadHourly(), Duration.ofHours(1)));
        this.buckets = new Buckets(database, "rate_limit", clock);
    }

    private static BucketConfiguration each(int often, Duration time) {
        return BucketConfiguration.builder().addLimit(limit -> limit.capacity(often).refillGreedy(often, time)).build();
    }

    /** Counts once more for whoever asks; one time too many is refused, with the time from which it is welcome again. */
    public void take(Kind kind) {
        Caller.name().ifPresent(name -> {
            var wait = buckets.take(kind + " " + name, limits.get(kind));
            if (wait.isPositive()) {
                var again = clock.instant().plus(wait).plus(Duration.ofMinutes(1));
                throw new Refused("kit.refused.often." + kind.name().toLowerCase(Locale.ROOT), Dates.hour(again));
            }
        });
    }

    /** Forgets what is full again. */
    public void clear() {
        buckets.clear();
    }
}
