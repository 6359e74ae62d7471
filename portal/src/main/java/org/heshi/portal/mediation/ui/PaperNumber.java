package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.ui.QrCode;
import org.heshi.portal.matters.Reference;

/** The number of a case on paper, to read, to type and to scan. */
class PaperNumber extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    PaperNumber(Reference reference, String link) {
        var value = new Span(reference.shown());
        value.addClassName("reference-large");
        var address = new Span(link);
        address.addClassName("quiet");
        var words = new Div(new Span(getTranslation("mediation.file.done.number")), value, address);
        words.addClassName("stack-tight");
        getContent().addClassName("number-and-qr");
        getContent().add(words, new QrCode(link, getTranslation("mediation.file.done.qr")));
    }
}
