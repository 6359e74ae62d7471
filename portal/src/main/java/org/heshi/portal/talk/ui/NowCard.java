package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.RoomState;

/** What is talked about now, who has the word, and the notes as they come. Stays as it is and follows. */
class NowCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph now = new Paragraph();
    private final Paragraph quorum = new Paragraph();
    private final Paragraph speaking = new Paragraph();
    private final Paragraph none = new Paragraph(getTranslation("talk.room.no-notes"));
    private final NotesLog notes = new NotesLog();

    NowCard() {
        now.addClassName("talk-now");
        getContent().add(new SectionCard(getTranslation("talk.room.now"), now, quorum, speaking, none, notes));
    }

    void show(RoomState room, List<AgendaItem> agenda) {
        new RoomLines(now, quorum, speaking).show(room, agenda);
        none.setVisible(room.notes().isEmpty());
        notes.setVisible(!room.notes().isEmpty());
        notes.show(room.notes(), agenda);
    }
}
