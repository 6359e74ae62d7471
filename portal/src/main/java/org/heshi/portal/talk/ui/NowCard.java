package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.RoomState;

/** What is talked about now, who has the word, and the notes as they come. */
class NowCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    NowCard(RoomState room, List<AgendaItem> agenda) {
        var now = new Paragraph(room.topic().flatMap(topic -> agenda.stream().filter(item -> item.topic().matter().equals(topic)).findFirst())
                .map(item -> item.topic().subject()).orElseGet(() -> getTranslation("talk.room.none")));
        now.addClassName("talk-now");
        var notes = new Div();
        notes.addClassName("talk-said");
        notes.getElement().setAttribute("role", "log").setAttribute("aria-label", getTranslation("talk.room.notes")).setAttribute("tabindex", "0");
        room.notes().forEach(said -> notes.add(new Div(quiet(Dates.hour(said.at())), new Span(said.words()))));
        var card = new SectionCard(getTranslation("talk.room.now"), now, new Paragraph(getTranslation(room.isQuorate() ? "talk.room.quorate" : "talk.room.not-quorate",
                room.present(), room.quorum())));
        room.speakers().stream().filter(RoomState.Speaker::isSpeaking).findFirst()
                .ifPresent(speaker -> card.add(new Paragraph(getTranslation("talk.room.speaking", speaker.name()))));
        getContent().add(card.add(room.notes().isEmpty() ? new Paragraph(getTranslation("talk.room.no-notes")) : notes));
        notes.getElement().executeJs("this.scrollTop = this.scrollHeight");
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
