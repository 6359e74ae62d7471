package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.RoomState.Said;
import tools.jackson.databind.json.JsonMapper;

/** The notes of an evening as a log. Only what is new is sent, and the browser alone keeps it: an evening of notes weighs nothing here. */
@JavaScript("context://talk-notes.js")
class NotesLog extends Div {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private long last;

    NotesLog() {
        addClassName("talk-said");
        getElement().setAttribute("role", "log").setAttribute("aria-label", getTranslation("talk.room.notes")).setAttribute("tabindex", "0");
    }

    /** Each with what it was said about. */
    void show(List<Said> notes, List<AgendaItem> agenda) {
        var known = last;
        var subjects = agenda.stream().collect(Collectors.toMap(item -> item.topic().matter(), item -> item.topic().subject()));
        var news = notes.stream().filter(said -> said.id() > known).map(said -> Map.of("at", Dates.hour(said.at()), "words", said.words(),
                "about", said.topic().map(subjects::get).orElse(""))).toList();
        if (!news.isEmpty()) {
            last = notes.getLast().id();
            getElement().executeJs("heshiTalkNotes.add(this, JSON.parse($0))", JSON.writeValueAsString(news));
        }
    }
}
