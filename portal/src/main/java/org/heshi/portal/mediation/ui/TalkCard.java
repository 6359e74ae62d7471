package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.FileLink;
import org.heshi.portal.kit.ui.ThreadView;
import org.heshi.portal.kit.ui.ThreadView.Line;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.mediation.CaseView;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.mediation.ThreadMessage;
import org.jspecify.annotations.Nullable;

/** What is said: with everybody, or with the mediators alone. What is being typed stays, whatever arrives. */
class TalkCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Conversation conversation;
    private final transient Attachments attachments;
    private final transient Runnable refresh;
    private final transient Map<Channel, NativeButton> doors = new EnumMap<>(Channel.class);
    private final transient Map<Channel, Room> rooms = new EnumMap<>(Channel.class);
    private final Div entrance = new Div();
    private final Paragraph silent = new Paragraph();
    private transient @Nullable CaseView view;
    private transient Channel open = Channel.JOINT;

    /** One channel on the screen, once somebody has been in it. */
    private record Room(Channel channel, Div content, ThreadView thread, Div answer) {}

    TalkCard(Conversation conversation, Attachments attachments, Runnable refresh) {
        this.conversation = conversation;
        this.attachments = attachments;
        this.refresh = refresh;
        var heading = new H2(getTranslation("mediation.case.talk.title"));
        heading.setId("h-talk");
        getContent().setId("talk");
        silent.addClassName("quiet");
        entrance.addClassName("channels");
        entrance.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "h-talk");
        getContent().addClassNames("card", "talk");
        getContent().getElement().setAttribute("aria-labelledby", "h-talk").setAttribute("tabindex", "-1");
        getContent().add(heading, entrance, silent);
    }

    void show(CaseView shown) {
        view = shown;
        shown.talk().forEach((channel, talk) -> {
            label(channel, channel == open ? 0 : talk.unread());
            if (channel == open || rooms.containsKey(channel)) {
                rooms.computeIfAbsent(channel, this::room).thread().show(talk.said().stream().map(this::line).toList());
            }
        });
        var canTalk = new CaseFacts(shown).canTalk();
        setVisible(canTalk || shown.talk().values().stream().anyMatch(talk -> !talk.said().isEmpty()));
        silent.setVisible(!canTalk);
        silent.setText(getTranslation("mediation.case.talk.silent." + (new CaseFacts(shown).isOpen() ? "early" : "over")));
        rooms.values().forEach(room -> {
            room.content().setVisible(room.channel() == open);
            room.answer().setVisible(canTalk);
        });
        read(shown);
    }

    private void label(Channel channel, long unread) {
        var door = doors.computeIfAbsent(channel, this::door);
        door.removeAll();
        door.getElement().setAttribute("aria-pressed", String.valueOf(channel == open));
        door.add(new Span(name(channel)));
        if (unread > 0) {
            var count = new Span(String.valueOf(unread));
            count.addClassName("unread");
            count.getElement().setAttribute("aria-label", getTranslation("mediation.my.unread", unread)).setAttribute("role", "img");
            door.add(count);
        }
    }

    private void read(CaseView shown) {
        var talk = shown.talk().get(open);
        if (talk != null && talk.unread() > 0) {
            conversation.markRead(shown.matter().id(), open);
        }
    }

    private void enter(Channel channel) {
        open = channel;
        refresh.run();
    }

    private NativeButton door(Channel channel) {
        var door = new NativeButton(name(channel), _ -> enter(channel));
        entrance.add(door);
        return door;
    }

    private Room room(Channel channel) {
        var thread = new ThreadView(name(channel), List.of());
        var answer = thread.answer(getTranslation("mediation.case.talk.say." + (channel == Channel.JOINT ? "joint" : "private")), Conversation.LENGTH,
                words -> say(channel, words));
        var who = new Paragraph(getTranslation("mediation.case.talk." + (channel == Channel.JOINT ? "joint" : "private") + ".text"));
        who.addClassName("hint");
        var content = new Div(who, thread);
        content.addClassName("stack-tight");
        var composer = (Div) answer.getParent().orElseThrow();
        composer.add(upload(channel));
        getContent().add(content);
        return new Room(channel, content, thread, composer);
    }

    private Details upload(Channel channel) {
        var content = new Div();
        var details = new Details(getTranslation("mediation.case.talk.attach"), content);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                content.add(field(channel));
            }
        });
        return details;
    }

    /** A file is a message of its own, for those who read the channel. */
    private UploadField field(Channel channel) {
        return new UploadField(getTranslation("mediation.case.talk.attach"),
                Files.help(this, attachments), FileKind.accepted(), attachments.largest(), (name, bytes) -> {
                    var matter = Objects.requireNonNull(view).matter().id();
                    var stored = attachments.store(matter, name, bytes, switch (channel) {
                        case JOINT -> Audience.EVERYONE;
                        case APPLICANT -> Audience.APPLICANT;
                        case RESPONDENT -> Audience.RESPONDENT;
                    });
                    conversation.say(matter, channel, "", stored.id().value());
                    return Files.item(stored, getLocale());
                }, null);
    }

    private void say(Channel channel, String words) {
        if (view != null) {
            conversation.say(view.matter().id(), channel, words, null);
            refresh.run();
        }
    }

    private String name(Channel channel) {
        return getTranslation("mediation.case.talk." + (channel == Channel.JOINT ? "joint" : "private"));
    }

    private Line line(ThreadMessage message) {
        var author = message.mine() ? getTranslation("mediation.case.talk.me") : AgentLines.role(this, message.role(), message.byAgent());
        var named = message.author() == null ? author : getTranslation("mediation.case.talk.author", message.author(), author);
        var side = message.mine() ? ThreadView.Side.MINE : message.author() == null || message.byAgent() ? ThreadView.Side.OTHER : ThreadView.Side.OFFICE;
        return new Line(message.id().toString(), named, side, message.at(), message.words(), files(message),
                message.mine() ? getTranslation(message.readByOthers() ? "mediation.case.talk.read" : "mediation.case.talk.sent") : null);
    }

    private List<FileLink> files(ThreadMessage message) {
        var mine = view == null ? null : view.mine();
        return mine == null || message.attachment() == null ? List.of() : mine.files().stream()
                .filter(file -> file.id().value().equals(message.attachment())).map(file -> file.link(getLocale())).toList();
    }
}
