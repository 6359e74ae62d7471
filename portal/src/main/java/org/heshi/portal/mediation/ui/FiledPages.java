package org.heshi.portal.mediation.ui;

import java.time.Clock;
import java.util.Objects;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.matters.Stage;
import org.heshi.portal.mediation.DisputeFiled;
import org.heshi.portal.mediation.ShortLinks;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.heshi.portal.territory.WorkingDays;
import org.springframework.stereotype.Component;


/** Puts together what whoever has just filed is shown. */
@Component
class FiledPages {

    private final Categories categories;
    private final Places places;
    private final WorkingDays calendar;
    private final ShortLinks links;
    private final Clock clock;

    FiledPages(Categories categories, Places places, WorkingDays calendar, ShortLinks links, Clock clock) {
        this.categories = categories;
        this.places = places;
        this.calendar = calendar;
        this.links = links;
        this.clock = clock;
    }

    FiledPage done(DisputeFiled filed, FileAnswers answers) {
        var category = categories.get(new CategoryCode(Objects.requireNonNull(answers.category())));
        var place = places.get(new PlaceCode(Objects.requireNonNull(answers.place())));
        var by = new DeadlineWords.Day(Stage.ADMIT, filed.answerBy(), category.admitDays(), calendar.isAnnounced(filed.answerBy().getYear()));
        var mine = Visitor.current() instanceof Visitor.SignedIn && !answers.isForOther() && answers.privacy() != Privacy.ANONYMOUS;
        return new FiledPage(new FiledPage.Filed(filed.reference(), filed.code(), answers.subject(), category, place.fullName(), by,
                Dates.day(clock.instant()), answers.isForOther() ? answers.forName() : null, links.to(filed.reference()),
                mine ? MatterPaths.party(filed.reference()) : MatterPaths.shortest(filed.reference())));
    }
}
