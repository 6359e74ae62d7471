package org.heshi.portal.mediation.ui;

import java.util.List;
import java.util.Optional;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.guidance.Beside;
import org.heshi.portal.guidance.BesideSearch;
import org.heshi.portal.guidance.LikelyCategory;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.Drafts;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.mediation.Contact;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.DisputeForm;
import org.heshi.portal.mediation.Filing;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.Profile;
import org.springframework.stereotype.Component;

/** What filing needs of the services, and the draft of whoever is signed in. */
@Component
class FileDoor {

    private static final int LIKELY = 3;

    private final Filing filing;
    private final Drafts drafts;
    private final Categories categories;
    private final LikelyCategory likely;
    private final BesideSearch beside;
    private final Places places;
    private final Profile profile;
    private final Attachments attachments;
    private final Limits limits;

    FileDoor(Filing filing, Drafts drafts, Categories categories, LikelyCategory likely, BesideSearch beside, Places places, Profile profile,
            Attachments attachments, Limits limits) {
        this.limits = limits;
        this.filing = filing;
        this.drafts = drafts;
        this.categories = categories;
        this.likely = likely;
        this.beside = beside;
        this.places = places;
        this.profile = profile;
        this.attachments = attachments;
    }

    boolean isSignedIn() {
        return Visitor.current() instanceof Visitor.SignedIn;
    }

    Optional<Contact> me() {
        return filing.me();
    }

    boolean mayFileForOthers() {
        return filing.mayFileForOthers();
    }

    Categories categories() {
        return categories;
    }

    /** What the words are likely about, the likeliest first. */
    List<Category> likely(String words) {
        return likely.guess(words, LIKELY);
    }

    /** What may help while it is told. */
    Beside beside(String words) {
        return beside.find(words);
    }

    Attachments attachments() {
        return attachments;
    }

    Places places() {
        return places;
    }

    Optional<PlaceSummary> home() {
        return isSignedIn() ? profile.home() : Optional.empty();
    }

    Optional<FileAnswers> draft() {
        return isSignedIn() ? drafts.find(MatterKind.DISPUTE).flatMap(FileAnswers::of) : Optional.empty();
    }

    void keep(FileAnswers answers) {
        drafts.save(MatterKind.DISPUTE, answers.json());
    }

    void discard() {
        if (isSignedIn()) {
            drafts.discard(MatterKind.DISPUTE);
        }
    }

    DisputeFiled file(DisputeForm form) {
        limits.take(Limits.Kind.FILING);
        return filing.file(form);
    }
}
