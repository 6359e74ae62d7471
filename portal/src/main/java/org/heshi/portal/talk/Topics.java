package org.heshi.portal.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics as they are kept for everybody to read. */
@Repository
class Topics {

    private static final String ROW = """
            select t.*, i.reference as merged_reference,
                (select count(*) from talk_support s where s.topic = t.matter) as supports,
                (select count(*) from talk_join j where j.topic = t.matter) as joined
            from talk_topic t left join talk_topic i on i.matter = t.merged_into\s""";

    private final JdbcClient jdbc;
    private final Live live;
    private final Clock clock;

    Topics(JdbcClient jdbc, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    void add(MatterId matter, Reference reference, PlaceCode village, TopicForm form, @Nullable String shownAs) {
        jdbc.sql("""
                insert into talk_topic (matter, reference, village, whereabouts, subject, told, shown_as, via, state, raised_at, changed_at)
                values (:matter, :reference, :village, :where, :subject, :told, :shown, :via, 'WAITING', :now, :now)""")
                .param("matter", matter.value()).param("reference", reference.value()).param("village", village.value())
                .param("where", form.whereabouts()).param("subject", form.subject()).param("told", form.told())
                .param("shown", shownAs, java.sql.Types.VARCHAR).param("via", form.via().name()).param("now", now()).update();
        live.publish(topic(village));
    }

    /** Refused unless it stands in one of these states; two who decide at once do not both. */
    Topic become(MatterId matter, TopicState next, @Nullable String reason, TopicState... from) {
        var moved = jdbc.sql("""
                update talk_topic set state = :next, reason = :reason, changed_at = :now,
                    decided_at = case when :next = 'DECIDED' then cast(:now as timestamptz) else decided_at end,
                    done_at = case when :next = 'DONE' then cast(:now as timestamptz) when :next = 'OPEN' then null else done_at end
                where matter = :matter and state in (:from)""")
                .param("next", next.name()).param("reason", reason, java.sql.Types.VARCHAR).param("now", now()).param("matter", matter.value())
                .param("from", Arrays.stream(from).map(Enum::name).toList()).update();
        if (moved == 0) {
            throw new Refused("talk.refused.state." + get(matter).state());
        }
        var topic = get(matter);
        live.publish(topic(topic.village()));
        return topic;
    }

    Topic merge(MatterId matter, MatterId into) {
        var moved = jdbc.sql("update talk_topic set state = 'MERGED', merged_into = ?, changed_at = ? where matter = ? and state = 'OPEN'")
                .params(into.value(), now(), matter.value()).update();
        if (moved == 0) {
            throw new Refused("talk.refused.state." + get(matter).state());
        }
        jdbc.sql("insert into talk_join (topic, person, joined_at) select ?, person, joined_at from talk_join where topic = ? on conflict do nothing")
                .params(into.value(), matter.value()).update();
        jdbc.sql("insert into talk_support (topic, person, supported_at) select ?, person, supported_at from talk_support where topic = ? on conflict do nothing")
                .params(into.value(), matter.value()).update();
        return get(matter);
    }

    Optional<Topic> find(MatterId matter) {
        return jdbc.sql(ROW + "where t.matter = ?").param(matter.value()).query(Topics::row).optional();
    }

    /** Those of them that there are, by id, in one statement. */
    Map<UUID, Topic> all(Collection<UUID> matters) {
        return matters.isEmpty() ? Map.of() : jdbc.sql(ROW + "where t.matter in (:matters)").param("matters", matters).query(Topics::row).list().stream()
                .collect(Collectors.toMap(topic -> topic.matter().value(), Function.identity()));
    }

    /** The pictures of a topic's tasks. */
    Set<UUID> pictures(MatterId matter) {
        return jdbc.sql("select p.attachment from talk_task_picture p join talk_task t on t.id = p.task where t.topic = ?").param(matter.value()).query(UUID.class).set();
    }

    Topic get(MatterId matter) {
        return find(matter).orElseThrow(() -> new Refused("talk.refused.topic-missing"));
    }

    Optional<Topic> find(Reference reference) {
        return jdbc.sql(ROW + "where t.reference = ?").param(reference.value()).query(Topics::row).optional();
    }

    List<Topic> of(PlaceCode village, Collection<TopicState> states, int limit) {
        return jdbc.sql(ROW + "where t.village = :village and t.state in (:states) and t.forgotten_at is null order by t.changed_at desc, t.matter limit :limit")
                .param("village", village.value()).param("states", states.stream().map(Enum::name).toList()).param("limit", limit)
                .query(Topics::row).list();
    }

    List<Topic> appealed(Collection<PlaceCode> townships) {
        return townships.isEmpty() ? List.of() : jdbc.sql(ROW + "where t.state = 'APPEALED' and left(t.village, 9) in (:places) order by t.changed_at")
                .param("places", townships.stream().map(PlaceCode::value).toList()).query(Topics::row).list();
    }

    /** In the order of their ids. */
    List<Topic> all(List<MatterId> matters) {
        if (matters.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql(ROW + "where t.matter in (:ids)").param("ids", matters.stream().map(MatterId::value).toList()).query(Topics::row).list().stream()
                .collect(Collectors.toMap(Topic::matter, Function.identity()));
        return matters.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Those that the person raised, joined or supports. */
    List<Topic> of(UUID person, int limit) {
        return jdbc.sql(ROW + "where t.matter in (select topic from talk_join where person = ?) order by t.changed_at desc limit ?")
                .params(person, limit).query(Topics::row).list();
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Under which screens hear of changes on the board of a village. */
    static UUID topic(PlaceCode village) {
        return UUID.nameUUIDFromBytes(("talk/" + village).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Topic row(ResultSet row, int number) throws SQLException {
        var merged = row.getString("merged_reference");
        return new Topic(new MatterId(row.getObject("matter", UUID.class)), new Reference(row.getString("reference")), new PlaceCode(row.getString("village")),
                row.getString("whereabouts"), row.getString("subject"), row.getString("told"), row.getString("shown_as"), Via.valueOf(row.getString("via")),
                TopicState.valueOf(row.getString("state")), row.getString("reason"), merged == null ? null : new Reference(merged),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("supports"), row.getInt("joined"));
    }
}
