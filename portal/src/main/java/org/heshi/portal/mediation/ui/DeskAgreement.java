package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementState;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** The agreement: drawn up, put before the parties, confirmed by each, performed. */
class DeskAgreement extends Composite<Div> implements DeskBody {

    private static final long serialVersionUID = 1L;

    private final transient DeskTools tools;
    private final transient DeskActs page;
    private transient @Nullable Object shown;
    private boolean editing;

    /** A case whose agreement could be written now. */
    private transient @Nullable StaffCase ready;

    DeskAgreement(DeskTools tools, DeskActs page) {
        this.tools = tools;
        this.page = page;
        getContent().addClassName("desk-agreement");
    }

    @Override
    public void show(StaffCase opened) {
        var found = opened.agreement().orElse(null);
        var seen = Arrays.asList(found, opened.view().matter().status(), opened.view().standing());
        if (editing || seen.equals(shown)) {
            return;
        }
        shown = seen;
        ready = null;
        getContent().removeAll();
        var mayWrite = opened.handles() && opened.view().matter().status() == MatterStatus.IN_HANDLING;
        if (found != null) {
            getContent().add(whole(opened, found, mayWrite));
        } else if (mayWrite) {
            offer(opened);
        } else {
            getContent().add(new EmptyState(Drawing.PAPER, getTranslation("mediation.desk.agreement.none")));
        }
    }

    @Override
    public void begin() {
        if (ready != null && !editing) {
            edit(ready, null);
        }
    }

    private void offer(StaffCase opened) {
        ready = opened;
        var write = main("mediation.desk.agreement.write", () -> edit(opened, null));
        var oral = new Button(getTranslation("mediation.desk.oral"), _ -> {
            var what = DeskFields.words(getTranslation("mediation.desk.oral.what"), 500);
            DeskDialog.open(getTranslation("mediation.desk.oral.ask"), getTranslation("mediation.desk.oral.then"), getTranslation("mediation.desk.oral"),
                    false, () -> DeskDecisions.done(DeskFields.read(what, "mediation.desk.oral.needed").map(words -> () -> page.act(
                            () -> tools.settling().orally(opened.view().matter().id(), words), "mediation.desk.oral.done"))), what);
        });
        getContent().add(new SectionCard(getTranslation("mediation.desk.agreement"), new Paragraph(getTranslation("mediation.desk.agreement.lead")), row(write, oral)));
    }

    /** Puts the editor in place of everything; it stays whatever happens to the case meanwhile, and when saving is refused. */
    private void edit(StaffCase opened, @Nullable AgreementDetail before) {
        editing = true;
        getContent().removeAll();
        var editor = new DeskAgreementEditor(opened, before == null ? null : before.latest().text());
        var save = main(before == null || before.state() == AgreementState.DRAFT ? "mediation.desk.agreement.save" : "mediation.desk.agreement.revise",
                () -> editor.read().ifPresent(text -> page.act(() -> {
                    if (before == null) {
                        tools.drafting().draft(opened.view().matter().id(), text);
                    } else {
                        tools.agreementActs().revise(before.id(), text);
                    }
                    leave();
                }, "mediation.desk.agreement.saved")));
        var cancel = new Button(getTranslation("kit.cancel"), _ -> {
            leave();
            page.reload();
        });
        getContent().add(new SectionCard(getTranslation("mediation.desk.agreement.write"), editor, row(save, cancel)));
    }

    private void leave() {
        editing = false;
        shown = null;
    }

    private Component whole(StaffCase opened, AgreementDetail found, boolean mayWrite) {
        var card = new SectionCard(getTranslation("mediation.desk.agreement"),
                new StatusBadge(getTranslation("mediation.desk.agreement.state." + found.state()), tone(found.state())),
                new DeskAgreementText(found, tools, page, opened.handles()));
        var actions = row();
        if (mayWrite && found.state() == AgreementState.DRAFT) {
            actions.add(main("mediation.desk.agreement.propose", () -> Confirm.ask(getTranslation("mediation.desk.agreement.propose.ask"),
                    getTranslation("mediation.desk.agreement.propose.then"), getTranslation("mediation.desk.agreement.propose"),
                    () -> page.act(() -> tools.agreementActs().propose(found.id()), "mediation.desk.agreement.propose.done"))));
        }
        if (mayWrite && found.state() != AgreementState.CONFIRMED) {
            actions.add(new Button(getTranslation("mediation.desk.agreement.change"), _ -> edit(opened, found)));
            actions.add(new Button(getTranslation("mediation.desk.agreement.withdraw"), _ -> Confirm.askReason(
                    getTranslation("mediation.desk.agreement.withdraw.ask"), getTranslation("mediation.desk.agreement.withdraw.then"),
                    getTranslation("mediation.desk.reason"), getTranslation("mediation.desk.agreement.withdraw"),
                    why -> page.act(() -> tools.agreementActs().withdraw(found.id(), why), "mediation.desk.agreement.withdraw.done"))));
        }
        var print = new Anchor(DocumentPaths.print(found.id()), getTranslation("mediation.desk.agreement.print"));
        print.addClassName("button-link");
        actions.add(print);
        return new Div(card.add(actions), new DeskVersions(found, tools.agreements()));
    }

    private Button main(String key, Runnable click) {
        var button = new Button(getTranslation(key), _ -> click.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    private static Tone tone(AgreementState state) {
        return switch (state) {
            case DRAFT, PROPOSED -> Tone.WAIT;
            case CONFIRMED -> Tone.GO;
            case WITHDRAWN -> Tone.CALM;
        };
    }
}
