package org.heshi.portal.staff.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceSummary;
import org.heshi.portal.territory.PostSummary;
import org.heshi.portal.territory.PostTerm;
import org.jspecify.annotations.Nullable;

/** Posts in words. */
final class PostWords {

    private PostWords() {}

    static String say(Locale locale, PostSummary post) {
        return say(locale, post.duty(), post.place());
    }

    static String say(Locale locale, Duty duty, PlaceSummary place) {
        return Words.say(locale, "staff.post.at", Words.say(locale, "territory.duty." + duty), place.sayFull(locale));
    }

    /** From when until when. */
    static String days(Locale locale, LocalDate from, @Nullable LocalDate until) {
        return until == null ? Words.say(locale, "staff.post.since", Dates.say(locale, from)) : Words.say(locale, "staff.post.days", Dates.say(locale, from), Dates.say(locale, until));
    }

    /** Who gave it, and who ended it and why, as far as that was written down. */
    static String why(Locale locale, PostTerm term) {
        var given = term.givenBy() == null ? Words.say(locale, "staff.post.given-by-portal") : Words.say(locale, "staff.post.given", term.givenBy());
        return term.reason() == null ? given
                : given + Words.say(locale, "staff.post.ended", term.endedBy() == null ? "—" : term.endedBy(), term.reason());
    }
}
