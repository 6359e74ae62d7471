package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.mediation.Conversation;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.mediation.StaffPart;
import org.jspecify.annotations.Nullable;

/** One case for its staff: what it is, what is asked now, and its parts; up to date without reloading. */
class DeskCase extends Composite<Article> implements DeskActs {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient Runnable away;
    private final DeskHead head;
    private final DeskNext next;
    private final DeskParts parts = new DeskParts();
    private final Div body = new Div();
    private transient DeskAddress address;
    private transient @Nullable StaffCase opened;
    private transient @Nullable DeskBody part;
    private boolean beginning;
    private boolean asking;

    /** @param away leads back to where the case was opened from */
    DeskCase(DeskTools tools, DeskAddress address, Runnable away) {
        this.tools = tools;
        this.address = address;
        this.away = away;
        head = new DeskHead(tools, address.onDesk(), this);
        next = new DeskNext(tools, this);
        body.addClassName("desk-body");
        getContent().addClassName("desk-case");
        getContent().add(head, next, parts, body);
        show(address);
        if (opened != null) {
            var matter = opened.view().matter().id();
            tools.live().watch(this, matter.value(), this::reload);
            tools.live().watch(this, Conversation.heard(matter, Visitor.requirePerson().value()), this::reload);
        }
    }

    /** What stands here instead of a case that does not open: a supervisor may say why it looks. */
    private Component closed(Reference reference) {
        asking = tools.looks().isAsked(reference);
        return asking ? new LookFields(why -> {
            tools.looks().look(reference, why);
            asking = false;
            getContent().removeAll();
            getContent().add(head, next, parts, body);
            show(address);
        }) : new EmptyState(Drawing.BOAT, getTranslation("mediation.desk.gone"));
    }

    boolean isFound() {
        return opened != null || asking;
    }

    String title() {
        return opened == null ? "" : getTranslation("mediation.case.tab", opened.view().matter().reference().shown());
    }

    void show(DeskAddress asked) {
        var other = part == null || asked.part() != address.part();
        address = asked;
        var found = tools.cases().open(Objects.requireNonNull(address.opened()), address.part());
        if (found.isEmpty()) {
            opened = null;
            getContent().removeAll();
            getContent().add(closed(Objects.requireNonNull(address.opened())));
            return;
        }
        opened = found.get();
        if (other) {
            part = body(address.part());
            body.removeAll();
            body.add((Component) part);
        }
        head.show(opened);
        next.show(opened);
        parts.show(address, opened);
        Objects.requireNonNull(part).show(opened);
        if (beginning) {
            beginning = false;
            part.begin();
        }
    }

    private DeskBody body(StaffPart asked) {
        return switch (asked) {
            case CASE -> new DeskFacts(tools, this);
            case TALK -> new DeskTalk(tools, this);
            case HEARING -> new DeskHearings(tools, this);
            case AGREEMENT -> new DeskAgreement(tools, this);
            case MESSAGES -> new DeskMessages();
        };
    }

    @Override
    public void reload() {
        if (opened != null) {
            show(address);
        }
    }

    @Override
    public void act(Runnable work, String done) {
        work.run();
        Toast.done(getTranslation(done));
        reload();
    }

    @Override
    public void instead(Component other) {
        getContent().getChildren().forEach(child -> child.setVisible(false));
        getContent().add(other);
    }

    @Override
    public void whole() {
        getContent().getChildren().forEach(child -> child.setVisible(true));
        reload();
    }

    @Override
    public void open(StaffPart other) {
        address.part(other).go();
    }

    @Override
    public void begin(StaffPart other) {
        beginning = true;
        if (other == address.part()) {
            reload();
        } else {
            open(other);
        }
    }

    @Override
    public void back() {
        away.run();
    }
}
