package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.documents.FileKind;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.mediation.AgentForm;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.Power;
import org.heshi.portal.mediation.Relation;
import org.heshi.portal.mediation.Side;
import org.jspecify.annotations.Nullable;

/** Asks whom a party entrusts with what. */
final class AgentDialog {

    private final Component asker;
    private final PartySummary party;
    private final AgentLines.Deeds deeds;
    private final TextField name;
    private final TextField phone;
    private final Select<Relation> relation = new Select<>();
    private final ChoiceTiles<Power> power;
    private final Checkbox signs;
    private final Paragraph missing = new Paragraph();
    private final Locale locale = DeskFields.locale();
    private volatile @Nullable UUID mandate;

    private AgentDialog(Component asker, PartySummary party, AgentLines.Deeds deeds) {
        this.asker = asker;
        this.party = party;
        this.deeds = deeds;
        name = new TextField(say("name"));
        name.setMaxLength(Contact.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(asker.getTranslation("mediation.name.length"));
        phone = DeskFields.phone(say("phone"), null);
        phone.setRequiredIndicatorVisible(true);
        relation.setLabel(say("relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(one -> say("relation." + one));
        relation.setValue(Relation.FAMILY);
        power = new ChoiceTiles<>(say("power"), Arrays.stream(Power.values())
                .map(one -> new ChoiceTiles.Choice<>(one, say("power." + one), say("power." + one + ".text"))).toList());
        power.setValue(Power.LIMITED);
        signs = new Checkbox(say("signs"));
        missing.addClassName("field-problem");
        missing.getElement().setAttribute("role", "alert");
        missing.setVisible(false);
    }

    static void open(Component asker, PartySummary party, AgentLines.Deeds deeds) {
        new AgentDialog(asker, party, deeds).open();
    }

    private void open() {
        var upload = new UploadField(say("mandate"), Files.help(asker, deeds.attachments()), FileKind.accepted(), deeds.attachments().largest(),
                this::take, null);
        DeskDialog.open(say("ask"), say("then"), say("add"), false, this::entrust, name, phone, relation, power, signs, upload, missing);
    }

    private AttachmentStrip.Item take(String file, InputStream bytes) {
        var stored = deeds.attachments().store(deeds.matter(), file, bytes, party.side() == Side.APPLICANT ? Audience.APPLICANT : Audience.RESPONDENT);
        mandate = stored.id().value();
        return Files.item(stored, locale);
    }

    private boolean entrust() {
        name.setInvalid(name.getValue().isBlank());
        var isPhone = DeskFields.isPhone(phone);
        if (isPhone && phone.getValue().isBlank()) {
            phone.setErrorMessage(say("phone.required"));
            phone.setInvalid(true);
        }
        var unproven = signs.getValue() && (mandate == null || power.getValue() != Power.FULL);
        missing.setText(say("mandate.required"));
        missing.setVisible(unproven);
        if (name.isInvalid() || phone.isInvalid() || unproven) {
            return false;
        }
        var form = new AgentForm(name.getValue(), Objects.requireNonNull(DeskFields.number(phone)), relation.getValue(), power.getValue(),
                signs.getValue(), mandate);
        deeds.act().accept(() -> deeds.agents().name(deeds.matter(), party.id(), form), "mediation.agent.done");
        return true;
    }

    private String say(String part) {
        return asker.getTranslation("mediation.agent." + part);
    }
}
