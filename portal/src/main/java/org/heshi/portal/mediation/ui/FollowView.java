package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.CodeEntry;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.security.CodeSession;
import org.heshi.portal.shell.SignInLink;

/** Into one case by its number and code, without an account; a lost code is sent anew. */
@Route(MediationPaths.FOLLOW)
@Menu(title = "mediation.follow.menu", order = 20)
@AnonymousAllowed
class FollowView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String NUMBER = "number";

    private static final long serialVersionUID = 1L;

    private final transient CodeEntry door;
    private final transient CodeSession session;
    private final transient Limits limits;
    private final FollowFields fields;
    private final SignInLink signIn = new SignInLink(getTranslation("mediation.follow.sign-in")).asButton();

    FollowView(CodeEntry door, CodeSession session, Limits limits) {
        this.limits = limits;
        this.door = door;
        this.session = session;
        fields = new FollowFields(this::enter);
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("mediation.follow.lead")), fields,
                new LostCode(fields::number, (reference, phone) -> {
                    limits.take(Limits.Kind.TRACKING);
                    door.requestNew(reference, phone);
                }));
        if (Visitor.current() instanceof Visitor.SignedIn) {
            getContent().add(new Paragraph(getTranslation("mediation.follow.joins")));
        } else {
            getContent().add(signIn());
        }
    }

    private SectionCard signIn() {
        return new SectionCard(getTranslation("mediation.follow.account"), new Paragraph(getTranslation("mediation.follow.account.text")), new Div(signIn));
    }

    static QueryParameters with(String number) {
        return QueryParameters.of(NUMBER, number);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(NUMBER).ifPresent(this::about);
    }

    /** Who signs in instead comes back to that case. */
    private void about(String number) {
        fields.fill(number);
        Reference.read(number).ifPresent(reference -> signIn.setHref("/" + MediationPaths.signedIn(reference)));
    }

    private void enter(Reference reference, String code) {
        limits.take(Limits.Kind.TRACKING);
        var opened = door.enter(reference, code);
        if (!opened.joinedAccount()) {
            session.enter(opened.matter().value(), opened.subject());
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + MatterPaths.party(reference)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.follow.title");
    }
}
