package org.heshi.portal.mediation;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases in which the visitor is a party, or which it brought in for somebody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MyCases {

    private final MatterLookup lookup;
    private final JdbcClient jdbc;

    MyCases(MatterLookup lookup, JdbcClient jdbc) {
        this.lookup = lookup;
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param role   the visitor's part in it
     * @param unread messages that the visitor has not read
     */
    public record Mine(MatterRow row, Role role, int unread) {}

    private record Part(Role role, int unread) {}

    /** Latest change first. */
    public List<Mine> latest(int offset, int limit) {
        var subject = subject();
        var rows = lookup.mine(offset, limit);
        if (subject == null || rows.isEmpty()) {
            return List.of();
        }
        var parts = new HashMap<UUID, Part>();
        jdbc.sql("""
                select p.matter, p.role, (
                    select count(*) from thread_message t
                    where t.matter = p.matter and t.channel in ('JOINT', p.role) and t.author <> p.subject and t.seq > coalesce((
                        select r.seq from read_mark r where r.matter = t.matter and r.channel = t.channel and r.reader = p.subject), 0))
                from participant p where p.subject = :subject and p.role <> 'MEDIATOR' and p.matter in (:matters)""")
                .param("subject", subject).param("matters", rows.stream().map(row -> row.id().value()).toList())
                .query(row -> {
                    var role = Role.valueOf(row.getString(2));
                    parts.put(row.getObject(1, UUID.class), new Part(role, role.isParty() ? row.getInt(3) : 0));
                });
        return rows.stream().filter(row -> parts.containsKey(row.id().value())).map(row -> {
            var part = parts.get(row.id().value());
            return new Mine(row, part.role(), part.unread());
        }).toList();
    }

    private static @Nullable UUID subject() {
        return switch (Visitor.current()) {
            case Visitor.SignedIn signedIn -> signedIn.person().value();
            case Visitor.ByCode code -> code.party();
            case Visitor.Anonymous _, Visitor.Machine _ -> null;
        };
    }
}
