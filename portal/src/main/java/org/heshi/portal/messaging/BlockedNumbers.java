package org.heshi.portal.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heshi.portal.kit.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers to which nothing is sent any more: their owner opted out, or they are no mobile numbers at all. */
@Component
class BlockedNumbers {

    private final JdbcClient jdbc;

    BlockedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(PhoneNumber phone, Reason reason, Instant now) {
        jdbc.sql("insert into blocked_number (phone, reason, since) values (?, ?, ?) on conflict do nothing")
                .params(phone.value(), reason.name(), now.atOffset(ZoneOffset.UTC)).update();
    }

    void unmark(PhoneNumber phone) {
        jdbc.sql("delete from blocked_number where phone = ?").param(phone.value()).update();
    }

    Map<PhoneNumber, Reason> among(Collection<PhoneNumber> phones) {
        var found = new HashMap<PhoneNumber, Reason>();
        if (!phones.isEmpty()) {
            jdbc.sql("select phone, reason from blocked_number where phone in (:phones)")
                    .param("phones", List.copyOf(phones.stream().map(PhoneNumber::value).toList()))
                    .query(row -> {
                        found.put(new PhoneNumber(row.getString(1)), Reason.valueOf(row.getString(2)));
                    });
        }
        return found;
    }
}
