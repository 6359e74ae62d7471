package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Residence;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.territory.PlaceCode;

/** For whoever says that they live there and is not known to: how to be, so that they can support and vote. Of others nothing. */
class ResidenceCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Residents residents;
    private final transient PlaceCode village;

    ResidenceCard(Residents residents, PlaceCode village, Residence residence) {
        this.residents = residents;
        this.village = village;
        show(residence);
    }

    private void show(Residence residence) {
        getContent().removeAll();
        if (residence != Residence.CONFIRMED && residence != Residence.ELSEWHERE) {
            var card = new SectionCard(getTranslation("talk.residence.title"), new Paragraph(getTranslation("talk.residence." + residence)));
            if (residence == Residence.REFUSED) {
                residents.whyNot().ifPresent(why -> card.add(new Paragraph(getTranslation("talk.residence.why", why))));
            }
            if (residence.mayAsk()) {
                card.add(new Button(getTranslation("talk.residence.ask"), _ -> {
                    residents.ask(village);
                    show(residents.mine(village));
                }));
            }
            getContent().add(card);
        }
    }
}
