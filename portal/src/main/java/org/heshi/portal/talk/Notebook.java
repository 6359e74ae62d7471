package org.heshi.portal.talk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What grid leaders and officers hear on a bench or under a roof, and note in a line; one tap makes a topic of it. */
@Service
@Transactional
@PreAuthorize("@duty.any('GRID_LEADER', 'GRID_OFFICER')")
public class Notebook {

    public static final int LENGTH = 500;
    private static final Set<Duty> KEEPERS = EnumSet.of(Duty.GRID_LEADER, Duty.GRID_OFFICER);
    private static final int TITLE = 30;

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Raising raising;
    private final Posts posts;

    Notebook(JdbcClient jdbc, Topics topics, Raising raising, Posts posts) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.raising = raising;
        this.posts = posts;
    }

    /** A note of one's own. */
    public record Note(UUID id, PlaceCode place, String words, Instant heardAt, Optional<Reference> topic) {}

    public void write(String heard) {
        var words = heard.strip();
        if (words.isEmpty() || words.length() > LENGTH) {
            throw new Refused("talk.refused.note");
        }
        var place = posts.places(Visitor.requirePerson(), KEEPERS).stream().findFirst().orElseThrow(() -> new Refused("talk.refused.on-behalf"));
        jdbc.sql("insert into talk_note (id, place, author, words, heard_at) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), place.value(), Visitor.requirePerson().value(), words, topics.now()).update();
    }

    @Transactional(readOnly = true)
    public List<Note> mine() {
        return jdbc.sql("select n.*, t.reference from talk_note n left join talk_topic t on t.matter = n.topic where n.author = ? order by n.heard_at desc limit 30")
                .param(Visitor.requirePerson().value())
                .query((row, _) -> new Note(row.getObject("id", UUID.class), new PlaceCode(row.getString("place")), row.getString("words"),
                        row.getObject("heard_at", OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getString("reference")).map(Reference::new)))
                .list();
    }

    /** Raised without a name: what was heard in passing names nobody. */
    public Reference raise(UUID note) {
        var found = jdbc.sql("select place, words from talk_note where id = ? and author = ? and topic is null for update")
                .params(note, Visitor.requirePerson().value()).query((row, _) -> new String[] {row.getString(1), row.getString(2)}).optional()
                .orElseThrow(() -> new Refused("talk.refused.note-gone"));
        var title = found[1].length() <= TITLE ? found[1] : found[1].substring(0, TITLE - 1) + "…";
        var raised = raising.raise(new TopicForm(new PlaceCode(found[0]), title.replace('\n', ' '), found[1], "", "", Privacy.HIDDEN,
                Words.say(Words.CHINESE, "talk.note.somebody"), Via.NOTE, null));
        jdbc.sql("update talk_note set topic = ? where id = ?").params(raised.matter().value(), note).update();
        return raised.reference();
    }
}
