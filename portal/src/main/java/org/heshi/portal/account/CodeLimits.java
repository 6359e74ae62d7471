package org.heshi.portal.account;

import io.github.bucket4j.BucketConfiguration;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.heshi.auth.ServiceKey;
import org.heshi.portal.kit.Buckets;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.stereotype.Component;

/** The limits on codes, counted in the database and so the same on every node. */
@Component
class CodeLimits {

    private final Buckets buckets;
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
        this.buckets = new Buckets(database, "sign_in_limit", clock);
    }

    /** How long to wait for one more code to this phone; nothing to wait for counts it. */
    Duration ofPhone(PhoneNumber number) {
        return buckets.take("phone " + key.hash(number.value()), phone);
    }

    /** The same for whoever asks from this address, and for all together. */
    Duration ofAddress(String from) {
        var wait = buckets.take("address " + key.hash(from), address);
        return wait.isPositive() ? wait : buckets.take("total", total);
    }

    /** Forgets what is full again. */
    void clear() {
        buckets.clear();
    }
}
