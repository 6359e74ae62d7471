package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.OfferId;
import org.heshi.portal.guidance.OfferState;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Makes one closed dispute ready to be read by everybody: the original beside what will be read, and every replacement. */
@Route(GuidancePaths.OFFER)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.COMMITTEE, Duty.CENTRE})
class OfferView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PrecedentDesk desk;
    private final transient Categories categories;
    private final transient OfferActs acts;

    OfferView(PrecedentDesk desk, Categories categories, OfferActs acts) {
        this.desk = desk;
        this.categories = categories;
        this.acts = acts;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("offer").flatMap(OfferId::read).flatMap(desk::find).orElseThrow(NotFoundException::new));
    }

    private void show(OfferDetail offer) {
        var card = new SectionCard(getTranslation("guidance.offer.standing"),
                new Div(new StatusBadge(getTranslation("guidance.offer.state." + offer.state()), OffersView.tone(offer.state()))),
                new PrecedentFacts(categories.get(offer.category()), offer.county(), offer.outcome(), offer.days()));
        if (offer.remark() != null) {
            card.add(new Paragraph(getTranslation("guidance.edit.remark", offer.remark())));
        }
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.offer.lead")), card);
        if (offer.text() == null) {
            card.add(acts.decided(this, offer, () -> again(offer)));
            return;
        }
        var reviews = desk.mayReview(offer.id());
        var fields = new OfferFields(offer, offer.state() == OfferState.DRAFT || reviews, offer.state() == OfferState.DRAFT);
        getContent().add(fields, acts.open(this, offer, fields, reviews, () -> again(offer)));
    }

    private void again(OfferDetail offer) {
        desk.find(offer.id()).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(GuidancePaths.PRECEDENTS_DESK));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.offer.title");
    }
}
