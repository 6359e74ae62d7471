package org.heshi.portal.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a topic, for everybody to follow. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class TaskBoard {

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Attachments attachments;
    private final Clock clock;

    TaskBoard(JdbcClient jdbc, Topics topics, Attachments attachments, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.attachments = attachments;
        this.clock = clock;
    }

    private record Picture(UUID attachment, UUID task, boolean isBefore) {}

    public List<TalkTask> of(MatterId topic) {
        if (topics.find(topic).filter(found -> found.state().isPublic()).isEmpty()) {
            return List.of();
        }
        var pictures = jdbc.sql("select p.attachment, p.task, p.moment from talk_task_picture p join talk_task t on t.id = p.task where t.topic = ?").param(topic.value())
                .query((row, _) -> new Picture(row.getObject(1, UUID.class), row.getObject(2, UUID.class), "BEFORE".equals(row.getString(3)))).list();
        var files = pictures.isEmpty() ? List.<AttachmentSummary>of() : attachments.shared(topic);
        var today = Dates.day(clock.instant());
        return jdbc.sql("select * from talk_task where topic = ? order by due_on, created_at").param(topic.value()).query((row, _) -> {
            var id = row.getObject("id", UUID.class);
            var due = row.getObject("due_on", LocalDate.class);
            return new TalkTask(id, row.getString("what"), row.getString("who"), row.getString("money"), row.getBigDecimal("planned"), row.getBigDecimal("spent"), due, row.getInt("progress"), row.getString("obstacle"),
                    row.getInt("progress") < 100 && today.isAfter(due), files(files, pictures, id, true), files(files, pictures, id, false));
        }).list();
    }

    private static List<AttachmentSummary> files(List<AttachmentSummary> files, List<Picture> pictures, UUID task, boolean before) {
        return files.stream().filter(file -> pictures.stream().anyMatch(picture -> picture.task().equals(task) && picture.isBefore() == before
                && picture.attachment().equals(file.id().value()))).toList();
    }
}
