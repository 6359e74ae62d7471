package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.RoomState;

/** What everybody reads of the room, here and on the wall: what is talked about, how many came, who has the word. */
record RoomLines(HasText topic, HasText there, Paragraph speaking) {

    void show(RoomState room, List<AgendaItem> agenda) {
        topic.setText(room.current(agenda).map(item -> item.topic().subject()).orElseGet(() -> speaking.getTranslation("talk.room.none")));
        there.setText(speaking.getTranslation(room.isQuorate() ? "talk.room.quorate" : "talk.room.not-quorate", room.present(), room.quorum()));
        speaking.setVisible(room.speaking().isPresent());
        speaking.setText(room.speaking().map(one -> speaking.getTranslation("talk.room.speaking", one.name())).orElse(""));
    }
}
