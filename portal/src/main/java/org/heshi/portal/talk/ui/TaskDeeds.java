package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.FileLink;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.talk.TalkTask;
import org.heshi.portal.talk.TaskDesk;
import org.heshi.portal.talk.TaskHolders;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicState;

/** The committee gives tasks, tells their progress and shows pictures. */
@org.springframework.stereotype.Component
class TaskDeeds {

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".webp");

    private final TaskDesk desk;
    private final TaskHolders holders;
    private final Attachments attachments;

    TaskDeeds(TaskDesk desk, TaskHolders holders, Attachments attachments) {
        this.desk = desk;
        this.holders = holders;
        this.attachments = attachments;
    }

    void add(Div page, Topic topic, Runnable changed) {
        if (topic.state() == TopicState.DECIDED || topic.state() == TopicState.DOING) {
            var fields = new TaskFields(holders.of(topic.matter()));
            var give = new Button(page.getTranslation("talk.task.give"), _ -> {
                desk.add(topic.matter(), fields.form());
                changed.run();
            });
            give.addThemeVariants(ButtonVariant.PRIMARY);
            page.add(new SectionCard(page.getTranslation("talk.task.new"), fields, give));
        }
        if (topic.state() == TopicState.OPEN || topic.state() == TopicState.DECIDED || topic.state() == TopicState.DOING) {
            page.add(new Button(page.getTranslation("talk.escalate"), _ -> Confirm.askReason(page.getTranslation("talk.escalate"), page.getTranslation("talk.escalate.then"),
                    page.getTranslation("talk.reason"), page.getTranslation("talk.escalate"), words -> {
                        desk.escalate(topic.matter(), words);
                        changed.run();
                    })));
        }
    }

    Component progress(Div page, Topic topic, TalkTask task, Runnable changed) {
        var progress = new IntegerField(page.getTranslation("talk.task.progress"));
        progress.setMin(0);
        progress.setMax(100);
        progress.setStep(5);
        progress.setStepButtonsVisible(true);
        progress.setValue(task.progress());
        var obstacle = field(page, "talk.task.obstacle", 500);
        obstacle.setValue(task.obstacle());
        var spent = new BigDecimalField(page.getTranslation("talk.task.spent"));
        spent.setValue(task.spent());
        var tell = new Button(page.getTranslation("talk.task.tell"), _ -> {
            desk.progress(topic.matter(), task.id(), Objects.requireNonNullElse(progress.getValue(), -1), obstacle.getValue(), spent.getValue());
            changed.run();
        });
        var box = new Div(progress, spent, obstacle, tell, upload(page, topic, task, true), upload(page, topic, task, false));
        box.addClassName("stack-tight");
        return new Div(new Details(page.getTranslation("talk.task.change"), box), new Details(page.getTranslation("talk.task.correct"), correct(page, topic, task, changed)));
    }

    private Div correct(Div page, Topic topic, TalkTask task, Runnable changed) {
        var fields = new TaskFields(holders.of(topic.matter())).fill(task);
        var why = field(page, "talk.task.why", 500);
        var save = new Button(page.getTranslation("talk.task.save"), _ -> {
            desk.change(topic.matter(), task.id(), fields.form(), why.getValue());
            why.clear();
            changed.run();
        });
        var box = new Div(fields, why, save);
        box.addClassName("stack-tight");
        return box;
    }

    private UploadField upload(Div page, Topic topic, TalkTask task, boolean before) {
        return new UploadField(page.getTranslation(before ? "talk.task.before" : "talk.task.after"), page.getTranslation("talk.task.picture.help"), PICTURES, attachments.largest(),
                (name, bytes) -> take(topic, task, before, name, bytes), null);
    }

    private AttachmentStrip.Item take(Topic topic, TalkTask task, boolean before, String name, InputStream bytes) {
        desk.picture(topic.matter(), task.id(), before, name, bytes);
        return new AttachmentStrip.Item(name, new FileLink(name, "", ""), null);
    }

    private static TextField field(Div page, String key, int length) {
        var field = new TextField(page.getTranslation(key));
        field.setMaxLength(length);
        field.addClassName("wide");
        return field;
    }
}
