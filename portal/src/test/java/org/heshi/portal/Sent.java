package org.heshi.portal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.kit.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the outbox for a number: the number is sealed there, so it is not a question for the database. */
public final class Sent {

    private Sent() {}

    /** The first argument of each message of that template to the number, the latest first. */
    public static List<String> to(JdbcClient jdbc, PhoneNumber phone, String template) {
        return to(jdbc, null, phone, template);
    }

    /** As above, about that matter. */
    public static List<String> to(JdbcClient jdbc, @Nullable UUID matter, PhoneNumber phone, String template) {
        return jdbc.sql("""
                select phone, args[1] from outbox_message where phone is not null and template like :template and (matter = :matter or :matter::uuid is null)
                order by queued_at desc, position desc""").param("template", template).param("matter", matter)
                .query((row, _) -> PhoneNumber.unsealed(row.getString(1)).equals(phone) ? Objects.requireNonNullElse(row.getString(2), "") : null)
                .list().stream().filter(Objects::nonNull).toList();
    }
}
