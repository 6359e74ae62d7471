package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One question a page. The step is in the address, so that the browser's own way back works; the view calls
 * {@link #show(BeforeEnterEvent)} from its {@code beforeEnter}. Nobody gets past a step that still has a problem.
 */
public class StepForm extends Composite<Div> {

    private static final String PARAMETER = "step";
    private static final String CHANGING = "change";

    /** What is wrong, in a sentence, and the field to go to. */
    public record Problem(String sentence, Focusable<?> field) {}

    /**
     * A question: its name in the address, its words, its fields, and what is wrong with the answer so far.
     *
     * @param asked whether the answers so far call for this question at all
     */
    public record Step(String name, String question, @Nullable String hint, Component fields, Supplier<List<Problem>> problems,
            BooleanSupplier asked) {

        public Step(String name, String question, @Nullable String hint, Component fields, Supplier<List<Problem>> problems) {
            this(name, question, hint, fields, problems, () -> true);
        }
    }

    private final String path;
    private final transient List<Step> all;
    private final Runnable onNext;
    private final Runnable onFinish;
    private final String finish;
    private final Div problems = new Div();
    private final Div body = new Div();
    private transient List<Problem> marked = List.of();
    private transient List<Step> steps = List.of();
    private String wanted = "";
    private boolean changing;
    private int current;

    /**
     * @param path the address of the view
     * @param finish the verb of the last button
     * @param onNext runs after each step that is in order, for example to keep a draft
     */
    public StepForm(String path, List<Step> steps, String finish, Runnable onNext, Runnable onFinish) {
        this.path = path;
        this.all = List.copyOf(steps);
        this.finish = finish;
        this.onNext = onNext;
        this.onFinish = onFinish;
        problems.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().addClassName("step-form");
        getContent().add(body);
        show();
    }

    /** Shows the step that the address names, or the first one before it that still has a problem. */
    public void show(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        wanted = query.getSingleParameter(PARAMETER).orElse("");
        changing = query.getSingleParameter(CHANGING).isPresent();
        show();
    }

    /** The same once more, after answers were filled in from elsewhere. */
    public void show() {
        steps = all.stream().filter(step -> step.asked().getAsBoolean()).toList();
        var to = Math.max(0, steps.stream().map(Step::name).toList().indexOf(wanted));
        var reachable = 0;
        while (reachable < to && steps.get(reachable).problems().get().isEmpty()) {
            reachable++;
        }
        show(reachable);
    }

    /** Whether the address names a step, as it does after a reload on the way. */
    public static boolean isOnTheWay(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(PARAMETER).isPresent();
    }

    /** Leads to a step by its name. */
    public void go(String step) {
        UI.getCurrent().navigate(path, new QueryParameters(Map.of(PARAMETER, List.of(step))));
    }

    /** Leads to the first question that is not answered yet. */
    public void goOn() {
        go(all.getLast().name());
    }

    /** Leads to a step by its name and from there back to the last one, as the "change" of a summary does. */
    public void change(String step) {
        UI.getCurrent().navigate(path, new QueryParameters(Map.of(PARAMETER, List.of(step), CHANGING, List.of("1"))));
    }

    private void show(int index) {
        current = index;
        var step = steps.get(index);
        ProblemList.clear(problems, marked);
        var heading = new H1(step.question());
        heading.getElement().setAttribute("tabindex", "-1");
        var progress = new Paragraph(getTranslation("kit.step.progress", index + 1, steps.size()));
        progress.addClassName("step-progress");
        body.removeAll();
        body.add(progress, problems, heading);
        if (step.hint() != null) {
            var hint = new Paragraph(step.hint());
            hint.addClassName("hint");
            body.add(hint);
        }
        body.add(step.fields(), buttons());
        if (isAttached()) {
            heading.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
    }

    private Div buttons() {
        var last = current == steps.size() - 1;
        var verb = last ? finish : getTranslation(changing ? "kit.step.return" : "kit.step.next");
        var next = new Button(verb, _ -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(next);
        row.addClassName("actions");
        if (current > 0 && !changing) {
            row.add(new Button(getTranslation("kit.step.back"), _ -> go(steps.get(current - 1).name())));
        }
        return row;
    }

    private void next() {
        ProblemList.clear(problems, marked);
        marked = steps.get(current).problems().get();
        if (!marked.isEmpty()) {
            ProblemList.fill(problems, marked);
        } else if (current == steps.size() - 1) {
            onFinish.run();
        } else {
            onNext.run();
            advance();
        }
    }

    /** What was just answered may have called for another question, or made one superfluous. */
    private void advance() {
        var name = steps.get(current).name();
        var now = all.stream().filter(step -> step.asked().getAsBoolean()).map(Step::name).toList();
        go(changing ? now.getLast() : now.get(now.indexOf(name) + 1));
    }
}
