package org.heshi.portal.matters;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of matters straight from the table, one statement each, never longer than asked for. Topics have a board and a desk of their own. */
@Repository
class MatterLists {

    private static final String ROW = """
            select m.id, m.reference, m.kind, m.category, m.place, m.holder, m.status, m.subject, m.filed_at, m.changed_at, m.due_on,
                exists (select from urge u where u.matter = m.id and u.urged_at >= m.changed_at) as urged
            from matter m
            """;
    private static final String OPEN = "('SUBMITTED', 'RETURNED', 'ADMITTED', 'IN_HANDLING', 'RESOLVED')";

    private static final String BY_DAY = " order by m.due_on, m.filed_at, m.id";

    private final JdbcClient jdbc;

    MatterLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MatterId> id(Reference reference) {
        return jdbc.sql("select id from matter where reference = ?").param(reference.value()).query(UUID.class).optional().map(MatterId::new);
    }

    long openOf(UUID subject) {
        return jdbc.sql("select count(distinct m.id) from matter m join participant p on p.matter = m.id where p.subject = ? and m.status in " + OPEN)
                .param(subject).query(Long.class).single();
    }

    Map<MatterId, Reference> references(Collection<MatterId> ids) {
        var references = new HashMap<MatterId, Reference>();
        jdbc.sql("select id, reference from matter where id = any(?)").param(ids.stream().map(MatterId::value).toArray(UUID[]::new))
                .query(row -> {
                    references.put(new MatterId(row.getObject(1, UUID.class)), new Reference(row.getString(2)));
                });
        return references;
    }

    List<MatterRow> ofParty(UUID subject, int offset, int limit) {
        return jdbc.sql(ROW + """
                where m.kind <> 'TOPIC' and m.id in (select matter from participant where subject = :subject and role <> 'MEDIATOR')
                order by m.changed_at desc, m.id offset :offset limit :limit""")
                .param("subject", subject).param("offset", offset).param("limit", limit).query(MatterLists::row).list();
    }

    /** @param categories only these; all when empty */
    List<MatterRow> desk(DeskTab tab, Collection<OfficeId> holders, Collection<PlaceCode> area, UUID person,
            Collection<CategoryCode> categories, int offset, int limit) {
        var only = categories.isEmpty() ? "" : " and m.category in (:categories)";
        var sql = switch (tab) {
            case TO_ADMIT -> held("SUBMITTED", only);
            case WAITING -> held("RETURNED", only);
            case TO_ASSIGN -> held("ADMITTED", only);
            case IN_HANDLING -> held("IN_HANDLING", only);
            case RESOLVED -> held("RESOLVED", only);
            case MINE -> "where m.id in (select matter from participant where subject = :person and role = 'MEDIATOR') and m.status in " + OPEN + only + BY_DAY;
            case ALL -> all(area, only);
        };
        if (holders.isEmpty() && sql.contains(":holders")) {
            return List.of();
        }
        return jdbc.sql(ROW + sql + " offset :offset limit :limit").param("offset", offset).param("limit", limit).param("person", person)
                .param("holders", holders.stream().map(OfficeId::value).toList())
                .param("categories", categories.stream().map(CategoryCode::value).toList()).query(MatterLists::row).list();
    }

    private static String held(String status, String only) {
        return "where m.kind <> 'TOPIC' and m.holder in (:holders) and m.status = '" + status + "'" + only + BY_DAY;
    }

    /** The latest of one's places and the latest of one's own, each by its own index; asked for both at once, every matter is looked at. */
    private static String all(Collection<PlaceCode> area, String only) {
        return """
                where m.id in (
                    (select m.id from matter m where m.kind <> 'TOPIC' and (%s)%s order by m.changed_at desc, m.id limit :offset + :limit)
                    union
                    (select m.id from matter m where m.kind <> 'TOPIC' and m.id in (select matter from participant where subject = :person)%s
                        order by m.changed_at desc, m.id limit :offset + :limit))
                order by m.changed_at desc, m.id""".formatted(within(area), only, only);
    }

    /** Those of the matters that are somebody's own or lie within the area, in the order of the ids. */
    List<MatterRow> rows(List<UUID> ids, UUID subject, Collection<PlaceCode> area) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql(ROW + "where m.id in (:ids) and (m.id in (select matter from participant where subject = :subject) or " + within(area) + ")")
                .param("ids", ids).param("subject", subject).query(MatterLists::row).list().stream()
                .collect(Collectors.toMap(row -> row.id().value(), row -> row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** What was told in these matters, and what was wished for. */
    Map<MatterId, List<String>> told(Collection<UUID> ids) {
        var told = new HashMap<MatterId, List<String>>();
        jdbc.sql("select id, told, wish from matter where id = any(?)").param(ids.toArray(UUID[]::new))
                .query(row -> {
                    told.put(new MatterId(row.getObject(1, UUID.class)), List.of(row.getString(2), row.getString(3)));
                });
        return told;
    }

    Map<DeskTab, Long> piles(Collection<OfficeId> holders) {
        var counts = new EnumMap<DeskTab, Long>(DeskTab.class);
        if (!holders.isEmpty()) {
            jdbc.sql("select status, count(*) from matter where kind <> 'TOPIC' and holder in (:holders) and status in " + OPEN + " group by status")
                    .param("holders", holders.stream().map(OfficeId::value).toList())
                    .query(row -> {
                        counts.put(pile(MatterStatus.valueOf(row.getString(1))), row.getLong(2));
                    });
        }
        return counts;
    }

    Set<MatterId> aboveVillage(Collection<MatterId> matters) {
        return matters.isEmpty() ? Set.of() : jdbc.sql("select m.id from matter m join office o on o.id = m.holder where m.id in (:matters) and length(o.place) < :village")
                .param("matters", matters.stream().map(MatterId::value).toList()).param("village", PlaceLevel.VILLAGE.digits())
                .query(UUID.class).list().stream().map(MatterId::new).collect(Collectors.toSet());
    }

    List<MatterId> topicsAboveVillage(Collection<OfficeId> holders, int limit) {
        return holders.isEmpty() ? List.of() : jdbc.sql("select m.id from matter m join office o on o.id = m.holder where m.kind = 'TOPIC' and m.holder in (:holders)"
                        + " and length(o.place) < :village and m.status in " + OPEN + " order by m.changed_at, m.id limit :limit")
                .param("holders", holders.stream().map(OfficeId::value).toList()).param("village", PlaceLevel.VILLAGE.digits()).param("limit", limit)
                .query(UUID.class).list().stream().map(MatterId::new).toList();
    }

    long countMediated(UUID person) {
        return jdbc.sql("""
                select count(*) from participant p join matter m on m.id = p.matter
                where p.subject = ? and p.role = 'MEDIATOR' and m.status in\s""" + OPEN).param(person).query(Long.class).single();
    }

    private static DeskTab pile(MatterStatus status) {
        return switch (status) {
            case SUBMITTED -> DeskTab.TO_ADMIT;
            case RETURNED -> DeskTab.WAITING;
            case ADMITTED -> DeskTab.TO_ASSIGN;
            case IN_HANDLING -> DeskTab.IN_HANDLING;
            case RESOLVED -> DeskTab.RESOLVED;
            case DECLINED, CLOSED, REFERRED, WITHDRAWN -> DeskTab.ALL;
        };
    }

    /** Codes are digits, so a range of the prefix needs no parameter and uses the index. */
    private static String within(Collection<PlaceCode> area) {
        return area.isEmpty() ? "false" : area.stream()
                .map(place -> "m.place >= '" + place.value() + "' and m.place < '" + place.value() + ":'")
                .collect(Collectors.joining(" or "));
    }

    private static MatterRow row(ResultSet row, int number) throws SQLException {
        return new MatterRow(new MatterId(row.getObject("id", UUID.class)), new Reference(row.getString("reference")),
                MatterKind.valueOf(row.getString("kind")), new CategoryCode(row.getString("category")), new PlaceCode(row.getString("place")),
                new OfficeId(row.getObject("holder", UUID.class)), MatterStatus.valueOf(row.getString("status")), row.getString("subject"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                day(row.getDate("due_on")), row.getBoolean("urged"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
