package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Calls;
import org.heshi.portal.talk.TalkDayId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Taking part from home with camera and microphone, once the visitor agreed. Without either, the page works as before. */
@JavaScript("context://talk-call.js")
class CallCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Calls calls;
    private final transient Live live;
    private final transient TalkDayId day;
    private final transient Visitor visitor = Visitor.current();
    private final CallScreen screen = new CallScreen();
    private final Paragraph state = new Paragraph();
    private final Button join = new Button(getTranslation("talk.call.join"), _ -> ask());
    private final Button leave = new Button(getTranslation("talk.call.leave"), _ -> leave());
    private transient @Nullable UUID self;

    CallCard(Calls calls, Live live, TalkDayId day) {
        this.calls = calls;
        this.live = live;
        this.day = day;
        leave.setVisible(false);
        state.getElement().setAttribute("role", "status");
        var row = new Div(join, leave);
        row.addClassName("actions");
        getContent().add(new SectionCard(getTranslation("talk.call.title"), new Paragraph(getTranslation("talk.call.text")), row, state, screen));
    }

    private void ask() {
        Confirm.ask(getTranslation("talk.call.join"), getTranslation("talk.call.consent"), getTranslation("talk.call.agree"), this::start);
    }

    private void start() {
        var id = calls.join(day);
        self = id;
        join.setVisible(false);
        leave.setVisible(true);
        state.setText(getTranslation("talk.call.starting"));
        live.watch(screen, id, this::hear);
        screen.getElement().executeJs("heshiTalkCall.start(this, JSON.parse($0), JSON.parse($1), $2)", JSON.writeValueAsString(calls.others(day, id)),
                JSON.writeValueAsString(calls.iceServers()), getTranslation("talk.call.me"));
    }

    private void hear() {
        if (self != null) {
            calls.fetch(self).forEach(signal -> screen.getElement().executeJs("heshiTalkCall.hear(this, $0, $1, $2)", signal.from().toString(), signal.name(), signal.payload()));
        }
    }

    private void leave() {
        screen.getElement().executeJs("heshiTalkCall.end(this)");
        end();
        join.setVisible(true);
        leave.setVisible(false);
        state.setText("");
    }

    private void end() {
        if (self != null) {
            var id = self;
            self = null;
            VisitorToken.as(visitor, () -> calls.leave(id));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end();
    }

    /** Where the pictures are; the browser's half of it speaks through this. */
    class CallScreen extends Div {

        private static final long serialVersionUID = 1L;

        CallScreen() {
            addClassName("talk-call");
        }

        @ClientCallable
        void signal(String to, String payload) {
            if (self != null) {
                calls.send(self, UUID.fromString(to), payload);
            }
        }

        @ClientCallable
        void ready() {
            state.setText(getTranslation("talk.call.on"));
            hear();
        }

        @ClientCallable
        void failed(String why) {
            leave();
            state.setText(CallCard.this.getTranslation("talk.call.failed"));
        }
    }
}
