package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.OfferState;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.Toast;

/** What may be done with an offered dispute as it stands, by whoever looks at it. */
@SpringComponent
class OfferActs {

    private final PrecedentDesk desk;

    OfferActs(PrecedentDesk desk) {
        this.desk = desk;
    }

    Div open(Component asker, OfferDetail offer, OfferFields fields, boolean reviews, Runnable then) {
        var row = new Div();
        row.addClassName("actions");
        if (offer.state() == OfferState.DRAFT) {
            row.add(main(say(asker, "submit"), () -> ask(asker, fields, "submit", () -> save(offer, fields, () -> desk.submit(offer.id()), asker, "submit", then))));
            row.add(new Button(say(asker, "save"), _ -> save(offer, fields, () -> {}, asker, "save", then)));
        } else if (reviews) {
            row.add(main(say(asker, "publish"), () -> ask(asker, fields, "publish", () -> save(offer, fields, () -> desk.publish(offer.id()), asker, "publish", then))));
            row.add(new Button(say(asker, "save"), _ -> save(offer, fields, () -> {}, asker, "save", then)));
            row.add(new Button(say(asker, "back"), _ -> Confirm.askReason(say(asker, "back.ask"), say(asker, "back.then"), say(asker, "back.why"), say(asker, "back"), why -> {
                desk.sendBack(offer.id(), why);
                done(asker, "back", then);
            })));
        }
        row.add(withdraw(asker, offer, "drop", then));
        return row;
    }

    Div decided(Component asker, OfferDetail offer, Runnable then) {
        var row = new Div();
        row.addClassName("actions");
        if (offer.state() == OfferState.PUBLISHED) {
            var read = new Anchor(GuidancePaths.precedent(offer.slug()), say(asker, "read"));
            read.addClassName("button-link");
            row.add(read, withdraw(asker, offer, "withdraw", then));
        }
        return row;
    }

    private Button withdraw(Component asker, OfferDetail offer, String what, Runnable then) {
        return new Button(say(asker, what), _ -> Confirm.askFinal(say(asker, what + ".ask"), say(asker, what + ".then"), say(asker, what), () -> {
            desk.withdraw(offer.id());
            done(asker, what, then);
        }));
    }

    private static Button main(String words, Runnable then) {
        var button = new Button(words, _ -> then.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Not before everything is filled in. */
    private static void ask(Component asker, OfferFields fields, String what, Runnable then) {
        if (isComplete(asker, fields)) {
            Confirm.ask(say(asker, what + ".ask"), say(asker, what + ".then"), say(asker, what), then);
        }
    }

    private static boolean isComplete(Component asker, OfferFields fields) {
        var isComplete = fields.text().isPresent() & fields.citations().isPresent();
        if (!isComplete) {
            Toast.problem(asker.getTranslation("guidance.edit.required"));
        }
        return isComplete;
    }

    /** What was changed on the screen counts for what follows. */
    private void save(OfferDetail offer, OfferFields fields, Runnable work, Component asker, String what, Runnable then) {
        if (isComplete(asker, fields)) {
            desk.change(offer.id(), fields.text().orElseThrow(), fields.replacements(), fields.citations().orElseThrow());
            work.run();
            done(asker, what, then);
        }
    }

    private static void done(Component asker, String what, Runnable then) {
        Toast.done(say(asker, what + ".done"));
        then.run();
    }

    private static String say(Component asker, String what) {
        return asker.getTranslation("guidance.offer." + what);
    }
}
