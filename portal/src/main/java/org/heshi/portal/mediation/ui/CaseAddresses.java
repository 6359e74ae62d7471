package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.Set;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Looks;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.shell.AddressBook;
import org.springframework.transaction.annotation.Transactional;

/** The pages of a case are there for those who may see it. Whoever is not known yet is led to a door, not told which cases exist. */
@org.springframework.stereotype.Component
class CaseAddresses implements AddressBook {

    private static final Set<Class<? extends Component>> PAGES =
            Set.of(PartyCaseView.class, ReceiptView.class, DeskCaseView.class, InvitationView.class);

    private final MatterLookup lookup;
    private final LetterFinder letters;
    private final Looks looks;

    CaseAddresses(MatterLookup lookup, LetterFinder letters, Looks looks) {
        this.looks = looks;
        this.lookup = lookup;
        this.letters = letters;
    }

    /** In one transaction, in which the portal remembers how the visitor stands to the case. */
    @Override
    @Transactional(readOnly = true)
    public boolean knows(Class<? extends Component> view, RouteParameters asked) {
        if (!PAGES.contains(view)) {
            return true;
        }
        if (Visitor.current() instanceof Visitor.Anonymous) {
            return CaseAddress.reference(asked).isPresent();
        }
        if (view == DeskCaseView.class) {
            return find(asked).map(matter -> lookup.standing(matter.id()).isStaff())
                    .orElseGet(() -> Visitor.person().isPresent() && CaseAddress.reference(asked).filter(looks::isAsked).isPresent());
        }
        return view == InvitationView.class ? letters.find(asked).isPresent() : find(asked).isPresent();
    }

    private Optional<MatterDetail> find(RouteParameters asked) {
        return CaseAddress.reference(asked).flatMap(lookup::find);
    }
}
