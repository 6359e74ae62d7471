package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.ui.StepForm;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.shell.ShellPaths;

/** Brings in a dispute, one question a page. What was begun is offered again; what was sent cannot be sent twice. */
@Route(MediationPaths.FILE)
@Menu(title = "mediation.file.menu", order = 10)
@AnonymousAllowed
class FileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FileDoor door;
    private final transient FiledPages pages;
    private final transient FileQuestions questions;
    private final StepForm form;
    private boolean begun;
    private boolean sent;

    FileView(FileDoor door, FiledPages pages) {
        this.door = door;
        this.pages = pages;
        questions = new FileQuestions(door, getLocale(), this::keep, step -> form().change(step));
        form = new StepForm(MediationPaths.FILE, questions.steps(), getTranslation("mediation.file.send"), this::keep, this::send);
        getContent().add(form);
    }

    private StepForm form() {
        return form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (sent) {
            return;
        }
        if (!begun) {
            begun = true;
            var asked = event.getLocation().getQueryParameters();
            asked.getSingleParameter("category").ifPresent(questions::about);
            asked.getSingleParameter(ShellPaths.MEET).ifPresent(_ -> questions.meet());
            var goingOn = StepForm.isOnTheWay(event);
            if (door.isSignedIn()) {
                door.draft().ifPresent(draft -> restore(draft, goingOn));
            } else {
                BrowserDraft.find(this, draft -> restore(draft, goingOn), () -> {
                    if (goingOn && !questions.answers().isBegun()) {
                        show(new SignInToGoOn(() -> show(form)));
                    }
                });
            }
        }
        form.show(event);
    }

    /** After a reload on the way without a word; whoever comes anew is asked. */
    private void restore(FileAnswers draft, boolean goingOn) {
        if (questions.answers().isBegun() || !draft.isBegun()) {
            return;
        }
        if (goingOn) {
            questions.fill(draft);
            form.show();
        } else {
            show(new DraftOffer(draft, () -> {
                questions.fill(draft);
                show(form);
                form.goOn();
            }, () -> {
                forget();
                show(form);
            }));
        }
    }

    private void show(com.vaadin.flow.component.Component content) {
        getContent().removeAll();
        getContent().add(content);
    }

    private void keep() {
        if (door.isSignedIn()) {
            door.keep(questions.answers());
        } else {
            BrowserDraft.keep(this, questions.answers());
        }
    }

    private void forget() {
        door.discard();
        BrowserDraft.erase(this);
    }

    private void send() {
        if (!sent) {
            var answers = questions.answers();
            var filed = door.file(questions.form());
            sent = true;
            forget();
            show(pages.done(filed, answers));
            getElement().executeJs("window.scrollTo(0, 0); this.querySelector('h1')?.focus()");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(sent ? "mediation.file.done.title" : "mediation.file.title");
    }
}
