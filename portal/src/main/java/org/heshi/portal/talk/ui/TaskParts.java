package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.TalkTask;
import org.heshi.portal.talk.TaskBoard;
import org.heshi.portal.talk.Topic;

/** Who does what by when, how far it is, and how it looked before and after. */
@org.springframework.stereotype.Component
class TaskParts {

    private final TaskBoard board;
    private final TaskDeeds deeds;
    private final DayWords words;

    TaskParts(TaskBoard board, TaskDeeds deeds, DayWords words) {
        this.board = board;
        this.deeds = deeds;
        this.words = words;
    }

    void show(TopicParts parts, Topic topic, boolean handles, Runnable changed) {
        var tasks = board.of(topic.matter());
        parts.tasks.show(List.of(handles, tasks.stream().map(task -> List.of(task.id(), task.isDone())).toList()),
                () -> tasks.isEmpty() ? new Div() : list(parts, topic, tasks, handles, changed));
        tasks.forEach(task -> parts.progress.get(task.id()).show(task, () -> task(parts, task)));
        parts.newTask.show(List.of(topic.state(), handles), () -> {
            var page = new Div();
            page.addClassName("stack");
            if (handles) {
                deeds.add(page, topic, changed);
            }
            return page;
        });
    }

    private SectionCard list(TopicParts page, Topic topic, List<TalkTask> tasks, boolean handles, Runnable changed) {
        var list = new UnorderedList();
        list.addClassName("case-list");
        tasks.forEach(task -> {
            var shown = new Part();
            page.progress.put(task.id(), shown);
            list.add(new ListItem(shown, handles && !task.isDone() ? deeds.progress(page, topic, task, changed) : new Div()));
        });
        return new SectionCard(page.getTranslation("talk.task.title"), list);
    }

    private Component task(Div page, TalkTask task) {
        var what = new Span(task.what());
        what.addClassName("case-subject");
        var state = task.isDone() ? "talk.task.done" : task.isLate() ? "talk.task.late" : "talk.task.going";
        var head = new Div(what, new StatusBadge(page.getTranslation(state, task.progress()), task.isLate() ? Tone.ALARM : task.isDone() ? Tone.CALM : Tone.GO));
        head.addClassName("case-head");
        var bar = new ProgressBar(0, 100, task.progress());
        bar.getElement().setAttribute("aria-label", page.getTranslation("talk.task.progress-of", task.what(), task.progress()));
        var facts = new Div(new Span(page.getTranslation("talk.task.facts", task.who(), words.day(task.dueOn(), UI.getCurrent().getLocale()))));
        facts.addClassNames("case-facts", "quiet");
        if (task.planned().signum() > 0 || task.spent().signum() > 0) {
            facts.add(new Span(page.getTranslation("talk.task.cost", task.planned(), task.spent())));
        }
        if (!task.money().isEmpty()) {
            facts.add(new Span(page.getTranslation("talk.task.money-from", task.money())));
        }
        var box = new Div(head, bar, facts);
        box.addClassName("stack-tight");
        if (!task.obstacle().isEmpty()) {
            box.add(new Paragraph(page.getTranslation("talk.task.obstacle-is", task.obstacle())));
        }
        pictures(page, box, "talk.task.before", task.before());
        pictures(page, box, "talk.task.after", task.after());
        return box;
    }

    private static void pictures(Div page, Div box, String key, List<AttachmentSummary> files) {
        if (!files.isEmpty()) {
            box.add(new H3(page.getTranslation(key)), new AttachmentStrip(files.stream()
                    .map(file -> new AttachmentStrip.Item(file.id().toString(), file.link(UI.getCurrent().getLocale()), file.thumbnailHref())).toList()));
        }
    }
}
