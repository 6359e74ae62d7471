package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.Proxies;
import org.heshi.portal.talk.TalkDayId;

/** Letting somebody in the hall vote for oneself, and taking it back. Who is there by then is read when the visitor looks for them. */
class ProxyCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Proxies proxies;
    private final transient TalkDayId day;

    ProxyCard(Proxies proxies, TalkDayId day) {
        this.proxies = proxies;
        this.day = day;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(proxies.holder(day).map(this::given).orElseGet(this::none));
    }

    private SectionCard given(String holder) {
        var back = new Button(getTranslation("talk.proxy.take-back"), _ -> {
            proxies.takeBack(day);
            show();
            Toast.done(getTranslation("talk.proxy.taken-back"));
        });
        return card(new Paragraph(getTranslation("talk.proxy.given", holder)), back);
    }

    private SectionCard none() {
        var form = new Div();
        var look = new Button(getTranslation("talk.proxy.look"), _ -> {
            form.removeAll();
            form.add(choose());
        });
        return card(new Paragraph(getTranslation("talk.proxy.text")), look, form);
    }

    private Component choose() {
        var there = proxies.mayVoteForMe(day);
        if (there.isEmpty()) {
            return new Paragraph(getTranslation("talk.proxy.nobody"));
        }
        var who = new ComboBox<PersonId>(getTranslation("talk.proxy.who"), there.keySet());
        who.setItemLabelGenerator(there::get);
        who.addClassName("wide");
        var give = new Button(getTranslation("talk.proxy.give"), _ -> {
            proxies.entrust(day, Objects.requireNonNull(who.getValue()));
            show();
            Toast.done(getTranslation("talk.proxy.done"));
        });
        give.setEnabled(false);
        who.addValueChangeListener(event -> give.setEnabled(event.getValue() != null));
        var form = new Div(who, give);
        form.addClassName("stack-tight");
        return form;
    }

    private SectionCard card(Component... parts) {
        var card = new SectionCard(getTranslation("talk.proxy.title"));
        card.add(parts);
        return card;
    }
}
