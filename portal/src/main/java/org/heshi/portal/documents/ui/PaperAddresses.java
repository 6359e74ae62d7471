package org.heshi.portal.documents.ui;

import com.vaadin.flow.router.RouteParameters;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.shell.AddressBook;
import org.springframework.stereotype.Component;

/** An agreement on paper is there for those who may read it. */
@Component
class PaperAddresses implements AddressBook {

    private final PaperFinder papers;

    PaperAddresses(PaperFinder papers) {
        this.papers = papers;
    }

    @Override
    public boolean knows(Class<? extends com.vaadin.flow.component.Component> view, RouteParameters asked) {
        return view != AgreementPrintView.class || Visitor.current() instanceof Visitor.Anonymous || papers.find(asked).isPresent();
    }
}
