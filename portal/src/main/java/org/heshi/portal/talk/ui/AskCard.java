package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.DraftId;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.talk.Questions;
import org.heshi.portal.talk.TalkDayId;

/** Asking from home, in words or by voice. */
class AskCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Attachments attachments;
    private final TextArea words = new TextArea(getTranslation("talk.question.label"));
    private final Div voice = new Div();
    private UUID files = UUID.randomUUID();

    AskCard(Questions questions, Attachments attachments, TalkDayId day) {
        this.attachments = attachments;
        words.setMaxLength(500);
        words.addClassName("wide");
        var ask = new Button(getTranslation("talk.question.ask"), _ -> {
            questions.ask(day, words.getValue(), files);
            Toast.done(getTranslation("talk.question.done"));
            words.clear();
            voice.removeAll();
            files = UUID.randomUUID();
        });
        var row = new Div(ask, new Button(getTranslation("talk.question.by-voice"), _ -> speak()));
        row.addClassName("actions");
        getContent().add(new SectionCard(getTranslation("talk.question.yours"), words, voice, row, new Paragraph(getTranslation("talk.question.heard"))));
    }

    /** Only for those who want to: a field for files is heavy, and hundreds look at this page. */
    private void speak() {
        if (voice.getComponentCount() == 0) {
            var draft = new DraftId(files);
            voice.add(new UploadField(getTranslation("talk.question.voice"), getTranslation("talk.question.voice.help"), FileKind.sounds(), attachments.largest(), (name, bytes) -> {
                var file = attachments.store(draft, name, bytes);
                return new AttachmentStrip.Item(file.id().toString(), file.link(getLocale()), null);
            }, item -> attachments.remove(draft, AttachmentId.of(item.id()))));
        }
    }
}
