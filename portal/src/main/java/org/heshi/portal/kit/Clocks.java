package org.heshi.portal.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's one clock. A story that happened earlier is told {@link #at} its own moment. */
@Configuration
public class Clocks {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    /** Does the work as if it were that moment; nothing outside of it notices. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(TOLD, moment).run(work);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new StoryClock(Clock.system(Dates.ZONE));
    }

    private static final class StoryClock extends Clock {

        private final Clock real;

        StoryClock(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            return TOLD.isBound() ? TOLD.get() : real.instant();
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new StoryClock(real.withZone(zone));
        }
    }
}
