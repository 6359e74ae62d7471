package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.kit.ui.SummaryList;
import org.heshi.portal.matters.Privacy;
import org.jspecify.annotations.Nullable;

/** Who learns the applicant's name, and at once what the other side would then see. */
class PrivacyFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What the preview shows. */
    record Seen(String name, String subject, String wish) {}

    private final transient BooleanSupplier anonymousToo;
    private final transient Supplier<Seen> seen;
    private final transient Runnable changed;
    private final Div choice = new Div();
    private final Div preview = new Div();
    private transient ChoiceTiles<Privacy> tiles;
    private transient @Nullable Privacy value;

    /** @param anonymousToo whether one may stay without a name; whoever has others file for them cannot */
    PrivacyFields(BooleanSupplier anonymousToo, Supplier<Seen> seen, Runnable changed) {
        this.anonymousToo = anonymousToo;
        this.seen = seen;
        this.changed = changed;
        tiles = tiles();
        preview.addClassName("seen-by-other");
        preview.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(choice, preview);
        addAttachListener(_ -> show());
    }

    private void show() {
        if (value == Privacy.ANONYMOUS && !anonymousToo.getAsBoolean()) {
            value = null;
        }
        tiles = tiles();
        choice.removeAll();
        choice.add(tiles);
        preview();
    }

    private ChoiceTiles<Privacy> tiles() {
        var group = new ChoiceTiles<>(getTranslation("mediation.file.privacy.label"), Stream.of(Privacy.values())
                .filter(privacy -> privacy != Privacy.ANONYMOUS || anonymousToo.getAsBoolean())
                .map(privacy -> new Choice<>(privacy, getTranslation("mediation.file.privacy." + privacy),
                        getTranslation("mediation.file.privacy." + privacy + ".text"))).toList());
        group.setValue(value);
        group.addValueChangeListener(event -> {
            value = event.getValue();
            preview();
            changed.run();
        });
        return group;
    }

    private void preview() {
        preview.removeAll();
        preview.setVisible(value != null);
        if (value == null) {
            return;
        }
        var shown = seen.get();
        preview.add(new H2(getTranslation("mediation.file.privacy.preview")), new SummaryList()
                .row(getTranslation("mediation.file.privacy.preview.from"), value == Privacy.NAMED
                        ? shown.name().isBlank() ? getTranslation("mediation.file.privacy.preview.your-name") : shown.name()
                        : getTranslation("mediation.case.party.nameless." + value))
                .row(getTranslation("mediation.file.check.subject"), shown.subject())
                .row(getTranslation("mediation.file.check.wish"), shown.wish())
                .row(getTranslation("mediation.file.check.told"), getTranslation("mediation.file.privacy.preview.told")),
                new Paragraph(getTranslation("mediation.file.privacy.preview.never")));
        if (value != Privacy.NAMED) {
            preview.add(new Paragraph(getTranslation("mediation.file.privacy.preview.guess")));
        }
    }

    @Nullable Privacy value() {
        return value;
    }

    void fill(@Nullable Privacy privacy) {
        value = privacy;
        show();
    }

    List<Problem> problems() {
        return new Complaints().when(value == null, tiles, "mediation.file.privacy.required").list();
    }
}
