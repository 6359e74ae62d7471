package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.StepForm.Step;
import org.heshi.portal.matters.MatterForm;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeForm;

/** The questions of a new dispute, one a page, and the answers given so far. */
class FileQuestions {

    private final Locale locale;
    private final Optional<Contact> me;
    private final boolean mayFileForOthers;
    private final Runnable changed;
    private final ForWhomFields whom = new ForWhomFields(this::changed);
    private final KindFields kind;
    private final WhereFields where;
    private final OtherSideFields other = new OtherSideFields(this::changed);
    private final StoryFields told;
    private final BesideStory beside;
    private final StoryFields wish;
    private final EvidenceFields files;
    private final PrivacyFields privacy;
    private final PersonFields own = new PersonFields("mediation.file.me.name", "mediation.file.me.phone").own();
    private final AnswersCheck check;
    private boolean filling;

    FileQuestions(FileDoor door, Locale locale, Runnable changed, Consumer<String> change) {
        this.locale = locale;
        this.changed = changed;
        me = door.me();
        mayFileForOthers = door.mayFileForOthers();
        kind = new KindFields(door.categories(), door::likely, this::changed);
        where = new WhereFields(door.places(), door.home().orElse(null), this::changed);
        told = new StoryFields(say("told.label"), List.of(say("told.when"), say("told.where"), say("told.who"), say("told.so-far")),
                MatterForm.TOLD_LENGTH, "matters.told.length", this::changed);
        beside = new BesideStory(told, words -> door.beside(kind.subject().getValue() + " " + words));
        wish = new StoryFields(say("wish.label"), List.of(), MatterForm.WISH_LENGTH, "matters.wish.length", this::changed);
        files = new EvidenceFields(door.attachments(), this::changed);
        privacy = new PrivacyFields(() -> !whom.isForOther(),
                () -> new PrivacyFields.Seen(applicant(), kind.subject().getValue(), wish.words()), this::changed);
        own.onChange(this::changed);
        check = new AnswersCheck(() -> new AnswersCheck.Shown(answers(), kind.category().map(category -> category.name(locale)).orElse(""),
                where.place().map(place -> place.fullName()).orElse(""), me.map(Contact::name).orElse(""), files.names()), change);
    }

    List<Step> steps() {
        return List.of(
                new Step("for", say("for"), say("for.hint"), whom, whom::problems, () -> mayFileForOthers),
                step("kind", kind, kind::problems),
                step("where", where, where::problems),
                step("other", other, other::problems),
                step("told", beside, told::problems),
                step("wish", wish, wish::problems),
                step("files", files, List::of),
                step("privacy", privacy, privacy::problems),
                new Step("me", say("me"), say("me.hint"), own, () -> own.problems(false), this::asksForMe),
                new Step("check", say("check"), say("check.hint"), check, check::problems));
    }

    private Step step(String name, Component fields, java.util.function.Supplier<List<org.heshi.portal.kit.ui.StepForm.Problem>> problems) {
        return new Step(name, say(name), say(name + ".hint"), fields, problems);
    }

    private boolean asksForMe() {
        return me.isEmpty() && !whom.isForOther() && privacy.value() != Privacy.ANONYMOUS;
    }

    private String applicant() {
        return whom.isForOther() ? whom.name().getValue() : me.map(Contact::name).orElseGet(() -> own.name().getValue());
    }

    FileAnswers answers() {
        return new FileAnswers(whom.others(), whom.name().getValue(), whom.phone().getValue(), kind.subject().getValue(),
                kind.category().map(category -> category.code().value()).orElse(null), where.place().map(place -> place.code()).orElse(null),
                other.known(), other.name(), other.phone(), told.words(), wish.words(), privacy.value(),
                own.name().getValue(), own.phone().getValue(), files.draft());
    }

    /** The category is known to whoever leads here. */
    void about(String category) {
        kind.about(category);
    }

    /** What is asked for is a talk in person; more can be written beside it. */
    void meet() {
        filling = true;
        wish.fill(say("wish.meet"));
        filling = false;
    }

    void fill(FileAnswers answers) {
        filling = true;
        whom.fill(answers.others(), answers.forName(), answers.forPhone());
        kind.fill(answers.subject(), answers.category());
        where.fill(answers.place());
        other.fill(answers.otherKnown(), answers.otherName(), answers.otherPhone());
        told.fill(answers.told());
        wish.fill(answers.wish());
        privacy.fill(answers.privacy());
        own.fill(answers.name(), answers.phone());
        files.fill(answers.files());
        filling = false;
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    DisputeForm form() {
        return answers().form(me, locale);
    }

    private String say(String key) {
        return Words.say(locale, "mediation.file." + key);
    }
}
