package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.GuideDesk;
import org.heshi.portal.guidance.GuideDetail;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.jspecify.annotations.Nullable;

/** Writes one guide: a draft, its review by a second person, and what changed from version to version. */
@Route(GuidancePaths.EDIT)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.CENTRE, Duty.ADMINISTRATOR})
class GuideEditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GuideDesk desk;
    private final transient Categories categories;
    private final transient GuideActs acts;
    private final transient Clock clock;
    private final TextField slug = new TextField();
    private transient @Nullable GuideFields fields;
    private boolean isNew;

    GuideEditView(GuideDesk desk, Categories categories, GuideActs acts, Clock clock) {
        this.desk = desk;
        this.categories = categories;
        this.acts = acts;
        this.clock = clock;
        slug.setLabel(getTranslation("guidance.edit.slug"));
        slug.setRequiredIndicatorVisible(true);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("slug").orElseThrow(NotFoundException::new);
        isNew = asked.equals(GuidancePaths.NEW);
        show(isNew ? null : desk.find(asked).orElseThrow(NotFoundException::new));
    }

    private void show(@Nullable GuideDetail guide) {
        var today = Dates.day(clock.instant());
        fields = new GuideFields(categories, guide == null ? null : guide.latest().text(), today);
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), null));
        if (guide == null) {
            getContent().add(slug);
        } else {
            slug.setValue(guide.slug());
            getContent().add(standing(guide));
        }
        var save = new Button(getTranslation("guidance.edit.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var preview = new Div();
        var look = new Button(getTranslation("guidance.edit.preview"), _ -> fields.read().ifPresentOrElse(text -> {
            preview.removeAll();
            preview.add(new GuidePage(text, today));
            preview.getElement().executeJs("this.scrollIntoView()");
        }, this::complain));
        var row = new Div(save, look);
        row.addClassName("actions");
        getContent().add(fields, row, preview);
        if (guide != null && guide.versions().size() > 1) {
            getContent().add(new GuideVersions(guide));
        }
    }

    private SectionCard standing(GuideDetail guide) {
        var latest = guide.latest();
        var card = new SectionCard(getTranslation("guidance.version", latest.number(), Dates.say(getLocale(), latest.madeAt())),
                new Div(new StatusBadge(getTranslation("guidance.state." + latest.state()), GuidesDeskView.tone(latest.state()))));
        if (latest.remark() != null) {
            card.add(new Paragraph(getTranslation("guidance.edit.remark", latest.remark())));
        }
        return card.add(acts.of(this, guide, () -> show(desk.find(guide.slug()).orElseThrow())));
    }

    private void save() {
        if (fields == null) {
            return;
        }
        slug.setErrorMessage(getTranslation("guidance.edit.slug.bad"));
        slug.setInvalid(isNew && !GuideDesk.isSlug(slug.getValue().strip()));
        var text = fields.read();
        if (slug.isInvalid() || text.isEmpty()) {
            complain();
            return;
        }
        desk.write(slug.getValue().strip(), text.get());
        Toast.done(getTranslation("guidance.edit.saved"));
        if (isNew) {
            UI.getCurrent().navigate(GuidancePaths.edit(slug.getValue().strip()));
        } else {
            show(desk.find(slug.getValue()).orElseThrow());
        }
    }

    private void complain() {
        Toast.problem(getTranslation("guidance.edit.required"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(isNew ? "guidance.edit.title.new" : "guidance.edit.title");
    }
}
