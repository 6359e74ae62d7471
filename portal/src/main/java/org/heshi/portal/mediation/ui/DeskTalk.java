package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heshi.portal.kit.ui.FileLink;
import org.heshi.portal.kit.ui.ThreadView;
import org.heshi.portal.matters.Actor;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.Side;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.ThreadMessage;
import org.jspecify.annotations.Nullable;

/** The joint thread and one in private with each side; what is being typed stays while others write. */
class DeskTalk extends Composite<Div> implements DeskBody {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private final Map<Channel, Div> rooms = new EnumMap<>(Channel.class);
    private final Map<Channel, ThreadView> threads = new EnumMap<>(Channel.class);
    private final Div choice = new Div();
    private Channel chosen = Channel.JOINT;
    private transient @Nullable StaffCase opened;

    DeskTalk(DeskTools tools, DeskActs page) {
        this.tools = tools;
        this.page = page;
        choice.addClassNames("desk-channels", "no-print");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("mediation.desk.channels"));
        getContent().addClassName("desk-talk");
    }

    @Override
    public void show(StaffCase found) {
        var first = opened == null;
        opened = found;
        var id = found.view().matter().id();
        var talk = found.view().talk();
        if (talk.isEmpty()) {
            getContent().removeAll();
            getContent().add(new Paragraph(getTranslation("mediation.desk.talk.closed")));
            return;
        }
        if (first || rooms.isEmpty()) {
            getContent().add(choice);
            talk.keySet().forEach(channel -> getContent().add(room(channel, found, id)));
        }
        talk.forEach((channel, said) -> Objects.requireNonNull(threads.get(channel)).show(said.said().stream().map(line -> line(line, found)).toList()));
        open(talk);
    }

    private Div room(Channel channel, StaffCase found, MatterId id) {
        var thread = new ThreadView(label(channel, found), List.of());
        var hint = new Paragraph(getTranslation("mediation.desk.channel." + channel + ".who"));
        hint.addClassName("hint");
        var upload = new Div();
        var status = found.view().matter().status();
        if (found.handles() && !status.isOver() && status != MatterStatus.SUBMITTED) {
            thread.answer(getTranslation("mediation.desk.talk.answer"), Conversation.LENGTH, words -> {
                tools.conversation().say(id, channel, words, null);
                page.reload();
            });
            upload.add(DeskFiles.upload(this, tools, id, channel));
        } else {
            thread.addClassName("thread-closed");
        }
        var room = new Div(hint, thread, upload);
        threads.put(channel, thread);
        rooms.put(channel, room);
        return room;
    }

    /** Shows one thread, marks it read, and says on the others how much is unread. */
    private void open(Map<Channel, CaseView.Talk> talk) {
        choice.removeAll();
        talk.forEach((channel, said) -> {
            var button = new Button(label(channel, Objects.requireNonNull(opened)), _ -> {
                chosen = channel;
                page.reload();
            });
            button.getElement().setAttribute("aria-pressed", String.valueOf(channel == chosen));
            if (said.unread() > 0 && channel != chosen) {
                var count = new Span(getTranslation("mediation.desk.unread", said.unread()));
                count.addClassName("desk-count");
                button.setSuffixComponent(count);
            }
            choice.add(button);
        });
        rooms.forEach((channel, room) -> room.setVisible(channel == chosen));
        if (Objects.requireNonNull(talk.get(chosen)).unread() > 0) {
            tools.conversation().markRead(Objects.requireNonNull(opened).view().matter().id(), chosen);
        }
    }

    private String label(Channel channel, StaffCase found) {
        return switch (channel) {
            case JOINT -> getTranslation("mediation.desk.channel.JOINT");
            case APPLICANT -> getTranslation("mediation.desk.channel.private", DeskActs.name(this, found, Side.APPLICANT));
            case RESPONDENT -> getTranslation("mediation.desk.channel.private", DeskActs.name(this, found, Side.RESPONDENT));
        };
    }

    private List<FileLink> files(ThreadMessage said, StaffCase found) {
        return found.files().stream().filter(file -> file.id().value().equals(said.attachment())).map(file -> file.link(getLocale())).toList();
    }

    private ThreadView.Line line(ThreadMessage said, StaffCase found) {
        var party = said.role() == Actor.APPLICANT || said.role() == Actor.RESPONDENT;
        var name = said.byAgent() && said.author() != null ? said.author()
                : DeskActs.name(this, found, said.role() == Actor.APPLICANT ? Side.APPLICANT : Side.RESPONDENT);
        var author = party ? name + getTranslation("mediation.desk.dot") + AgentLines.role(this, said.role(), said.byAgent())
                : said.author() == null ? getTranslation("matters.actor." + said.role()) : said.author();
        return new ThreadView.Line(said.id().toString(), author, said.mine() ? ThreadView.Side.MINE : party ? ThreadView.Side.OTHER : ThreadView.Side.OFFICE,
                said.at(), said.words(), files(said, found), said.mine()
                        ? getTranslation(said.readByOthers() ? "mediation.desk.talk.read" : "mediation.desk.talk.unread") : null);
    }
}
