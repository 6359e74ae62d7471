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
        jdbc.sql("insert into blocked_number (phone, sealed, reason, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(phone.print(), phone.sealed(), reason.name(), now.atOffset(ZoneOffset.UTC)).update();
    }

    void unmark(PhoneNumber phone) {
        jdbc.sql("delete from blocked_number where phone = any(?)").param(phone.prints().toArray(String[]::new)).update();
    }

    Map<PhoneNumber, Reason> among(Collection<PhoneNumber> phones) {
        var found = new HashMap<PhoneNumber, Reason>();
        if (!phones.isEmpty()) {
            var byPrint = new HashMap<String, PhoneNumber>();
            phones.forEach(phone -> phone.prints().forEach(print -> byPrint.put(print, phone)));
            jdbc.sql("select phone, reason from blocked_number where phone in (:phones)").param("phones", List.copyOf(byPrint.keySet()))
                    .query(row -> {
                        found.put(byPrint.get(row.getString(1)), Reason.valueOf(row.getString(2)));
                    });
        }
        return found;
    }
}
