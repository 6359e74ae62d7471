package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.ui.StepForm;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Raising;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.PlaceSummary;
import org.jspecify.annotations.Nullable;

/** Raising a topic, one question a page. */
@Route(TalkPaths.RAISE)
@PermitAll
class RaiseView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Raising raising;
    private final transient TalkBoard board;
    private final transient TalkDays days;
    private final transient Attachments attachments;
    private @Nullable StepForm form;

    RaiseView(Raising raising, TalkBoard board, TalkDays days, Attachments attachments) {
        this.raising = raising;
        this.board = board;
        this.days = days;
        this.attachments = attachments;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (form == null) {
            form = form(event.getRouteParameters().get("village").flatMap(days::village).orElseThrow(NotFoundException::new));
            getContent().add(form);
        }
        form.show(event);
    }

    private StepForm form(PlaceSummary village) {
        var what = new TopicWords(words -> board.similar(village.code(), words));
        var more = new TopicMore(attachments);
        var name = new TopicName(raising.mayRaiseForOthers(village.code()), raising.myName());
        return new StepForm(TalkPaths.raise(village.code()), List.of(
                new StepForm.Step("what", getTranslation("talk.raise.what", village.say(getLocale())), getTranslation("talk.raise.what.hint"), what, what::problems),
                new StepForm.Step("more", getTranslation("talk.raise.more"), getTranslation("talk.raise.more.hint"), more, List::of),
                new StepForm.Step("name", getTranslation("talk.raise.name"), getTranslation("talk.raise.name.hint"), name, name::problems)),
                getTranslation("talk.raise.send"), () -> { }, () -> {
                    var raised = raising.raise(name.form(village.code(), what, more));
                    Toast.done(getTranslation("talk.raise.done", raised.reference().shown()));
                    UI.getCurrent().navigate(TalkPaths.topic(raised.reference()));
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.raise.title");
    }
}
