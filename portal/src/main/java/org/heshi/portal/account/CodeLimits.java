package org.heshi.portal.account;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.heshi.auth.ServiceKey;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.stereotype.Component;

/** The limits on codes, counted in the database and so the same on every node. */
@Component
class CodeLimits {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int CLEARED = 10_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final ServiceKey key;
    private final BucketConfiguration phone;
    private final BucketConfiguration address;
    private final BucketConfiguration total;

    CodeLimits(DataSource database, CodeSettings settings, ServiceKey key, Clock clock) {
        this.key = key;
        this.phone = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(1).refillIntervally(1, settings.pause()))
                .addLimit(limit -> limit.capacity(settings.phoneHourly()).refillGreedy(settings.phoneHourly(), Duration.ofHours(1)))
                .addLimit(limit -> limit.capacity(settings.phoneDaily()).refillGreedy(settings.phoneDaily(), Duration.ofDays(1))).build();
        this.address = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(settings.addressHourly()).refillGreedy(settings.addressHourly(), Duration.ofHours(1))).build();
        this.total = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(settings.totalByMinute()).refillGreedy(settings.totalByMinute(), Duration.ofMinutes(1))).build();
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database).primaryKeyMapper(PrimaryKeyMapper.STRING).table("sign_in_limit")
                .expiresAtColumn("expires_at").expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .clientClock(new Time(clock)).build();
    }

    /** How long to wait for one more code to this phone; nothing to wait for counts it. */
    Duration ofPhone(PhoneNumber number) {
        return take("phone " + key.hash(number.value()), phone);
    }

    /** The same for whoever asks from this address, and for all together. */
    Duration ofAddress(String from) {
        var wait = take("address " + key.hash(from), address);
        return wait.isPositive() ? wait : take("total", total);
    }

    private Duration take(String id, BucketConfiguration limits) {
        var probe = buckets.getProxy(id, () -> limits).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** Forgets what is full again. */
    void clear() {
        buckets.removeExpired(CLEARED);
    }

    /** The portal's clock, for the buckets. */
    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
