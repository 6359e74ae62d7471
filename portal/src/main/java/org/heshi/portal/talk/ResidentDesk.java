package org.heshi.portal.talk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PersonSummary;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.PlaceLevel;
import org.heshi.portal.territory.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee, and a grid officer for their grid, say who lives in the village. */
@Service
@Transactional
@PreAuthorize("@duty.any('COMMITTEE', 'GRID_OFFICER')")
public class ResidentDesk {

    private static final Set<Duty> WHO_KNOW = Set.of(Duty.COMMITTEE, Duty.GRID_OFFICER);
    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Topics topics;
    private final People people;
    private final Posts posts;
    private final DutyCheck duty;
    private final Outbox outbox;

    ResidentDesk(JdbcClient jdbc, Topics topics, People people, Posts posts, DutyCheck duty, Outbox outbox) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.people = people;
        this.posts = posts;
        this.duty = duty;
        this.outbox = outbox;
    }

    /** Somebody who says that they live there; {@code phone} is masked. */
    public record Resident(PersonId person, String name, @Nullable String phone, PlaceCode home, Instant askedAt) {

        @Override
        public String toString() {
            return person.toString();
        }
    }

    /** Those in one state where the visitor serves, who asked first first. */
    @Transactional(readOnly = true)
    public List<Resident> in(Residence state) {
        var villages = posts.places(Visitor.requirePerson(), WHO_KNOW).stream().flatMap(place -> place.at(PlaceLevel.VILLAGE).stream()).map(PlaceCode::value).distinct().toList();
        if (villages.isEmpty()) {
            return List.of();
        }
        var asked = jdbc.sql("select person, asked_at from talk_resident where village in (:villages) and state = :state order by asked_at limit :most")
                .param("villages", villages).param("state", state.name()).param("most", MOST)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant())).list();
        var known = people.all(asked.stream().map(one -> new PersonId(one.getKey())).toList()).stream().collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return asked.stream().flatMap(one -> resident(known.get(one.getKey()), one.getValue()).stream())
                .filter(one -> duty.at(one.home(), Duty.COMMITTEE, Duty.GRID_OFFICER)).toList();
    }

    private static Optional<Resident> resident(@Nullable PersonSummary person, Instant asked) {
        return person == null || person.home() == null ? Optional.empty()
                : Optional.of(new Resident(person.id(), person.name(), person.phone() == null ? null : person.phone().masked(), person.home(), asked));
    }

    public void confirm(PersonId person) {
        decide(person, Residence.CONFIRMED, null);
        tell(person, "talk.resident-confirmed.sms");
    }

    /** Also of somebody who was confirmed and has moved away. */
    public void refuse(PersonId person, String why) {
        decide(person, Residence.REFUSED, TopicDesk.reason(why));
        tell(person, "talk.resident-refused.sms");
    }

    private void decide(PersonId person, Residence state, @Nullable String why) {
        var home = people.get(person).home();
        var me = Visitor.requirePerson();
        if (home == null || me.equals(person) || !duty.at(home, Duty.COMMITTEE, Duty.GRID_OFFICER)) {
            throw new Refused("talk.refused.resident");
        }
        var decided = jdbc.sql("update talk_resident set state = ?, decided_by = ?, decided_at = ?, reason = ? where person = ? and village = ? and state <> ?")
                .params(state.name(), me.value(), topics.now(), why, person.value(), home.at(PlaceLevel.VILLAGE).map(PlaceCode::value).orElse(""), state.name()).update();
        if (decided == 0) {
            throw new Refused("talk.refused.resident");
        }
    }

    private void tell(PersonId who, String template) {
        var person = people.get(who);
        outbox.queue(new Message("talk-resident/" + who + "/" + topics.now().toInstant().toEpochMilli(), Recipient.of(person),
                template, List.of(), TalkPaths.LIST, null, false));
    }
}
