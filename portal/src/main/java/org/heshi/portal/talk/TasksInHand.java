package org.heshi.portal.talk;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Text;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.territory.Holdings;
import org.heshi.portal.territory.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of resolutions that somebody of the house has in hand; another takes them over, or the committee as a whole. */
@Component
@Order(3)
class TasksInHand implements Holdings {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final TaskHolders holders;
    private final People people;

    TasksInHand(JdbcClient jdbc, Topics topics, TaskHolders holders, People people) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.holders = holders;
        this.people = people;
    }

    @Override
    public List<Held> heldBy(PersonId person) {
        return jdbc.sql("select k.id, t.matter from talk_task k join talk_topic t on t.matter = k.topic where k.holder = ? and k.done_at is null order by k.due_on").param(person.value())
                .query((row, _) -> new Held(row.getObject(1, UUID.class), Text.of("talk.holding", topics.get(new MatterId(row.getObject(2, UUID.class))).reference().shown()), true)).list();
    }

    @Override
    public List<Successor> successors(PersonId leaving, Held held) {
        var topic = jdbc.sql("select topic from talk_task where id = ?").param(held.id()).query(UUID.class).single();
        return holders.in(topics.get(new MatterId(topic)).village()).stream().filter(holder -> !holder.person().equals(leaving))
                .map(holder -> new Successor(holder.person(), holder.name())).distinct().toList();
    }

    @Override
    public void handOver(PersonId leaving, Held held, @Nullable PersonId to) {
        if (to != null && successors(leaving, held).stream().noneMatch(one -> one.person().equals(to))) {
            throw new Refused("talk.refused.successor");
        }
        jdbc.sql("update talk_task set holder = ?, who = ? where id = ? and holder = ?").params(to == null ? null : to.value(),
                to == null ? Words.say(Words.CHINESE, "talk.task.committee") : people.get(to).name(), held.id(), leaving.value()).update();
    }
}
