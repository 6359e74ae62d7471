package org.heshi.portal.kit;

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

/** Token buckets in a table, and so the same on every node. Each question has a connection of its own: ask before a transaction begins. */
public final class Buckets {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int CLEARED = 10_000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> manager;

    public Buckets(DataSource database, String table, Clock clock) {
        this.manager = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database).primaryKeyMapper(PrimaryKeyMapper.STRING).table(table)
                .expiresAtColumn("expires_at").expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .clientClock(new Time(clock)).build();
    }

    /** Takes one token; when there is none takes nothing and says how long to wait for one. */
    public Duration take(String id, BucketConfiguration limits) {
        var probe = manager.getProxy(id, () -> limits).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** Forgets what is full again. */
    public void clear() {
        manager.removeExpired(CLEARED);
    }

    /** The portal's clock, for the buckets. */
    private record Time(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
