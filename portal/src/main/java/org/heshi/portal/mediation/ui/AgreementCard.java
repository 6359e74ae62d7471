package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.mediation.CaseView;
import org.jspecify.annotations.Nullable;

/** The agreement as it is put before a party: to read, to compare with what was there before, to confirm by a code. */
class AgreementCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient CaseDeeds deeds;
    private final transient LocalDate today;
    private final transient Consumer<String> done;
    private transient @Nullable AgreementDetail shown;

    /** @param done says what was done, by its key, and brings the page up to date */
    AgreementCard(CaseDeeds deeds, LocalDate today, Consumer<String> done) {
        this.deeds = deeds;
        this.today = today;
        this.done = done;
        getContent().addClassName("card");
        getContent().setId("agreement");
        getContent().getElement().setAttribute("aria-labelledby", "h-agreement").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(CaseView view) {
        var agreement = view.mine() == null ? null : view.mine().agreement();
        setVisible(agreement != null);
        if (agreement == null || agreement.equals(shown)) {
            return;
        }
        shown = agreement;
        var heading = new H2(getTranslation("mediation.case.agreement.title"));
        heading.setId("h-agreement");
        getContent().removeAll();
        getContent().add(heading, new Paragraph(getTranslation("mediation.case.agreement." + agreement.state())),
                new AgreementWords(agreement, today));
        if (agreement.versions().size() > 1) {
            getContent().add(changes(agreement));
        }
        if (Objects.requireNonNull(view.mine()).isToSign()) {
            getContent().add(new SignFields(agreement, deeds.signing(), () -> done.accept("mediation.case.agreement.signed")));
        }
        if (agreement.state() == AgreementState.CONFIRMED) {
            var print = new Anchor(DocumentPaths.print(agreement.id()), getTranslation("mediation.case.agreement.print"));
            print.addClassName("button-link");
            getContent().add(new Div(print));
        }
    }

    /** Looked up only for whoever wants to know. */
    private Details changes(AgreementDetail agreement) {
        var latest = agreement.latest().number();
        var content = new Div();
        var details = new Details(getTranslation("mediation.case.agreement.changes", latest - 1), content);
        details.addOpenedChangeListener(event -> {
            content.removeAll();
            if (event.isOpened()) {
                content.add(new AgreementChanges(deeds.agreements().compare(agreement.id(), agreement.versions().get(agreement.versions().size() - 2).number(), latest)));
            }
        });
        return details;
    }
}
