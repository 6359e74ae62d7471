package org.heshi.portal.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Channel;
import org.heshi.portal.mediation.Side;
import org.jspecify.annotations.Nullable;

/**
 * One dispute and what became of it.
 *
 * @param account the user name of the applicant, absent for somebody who came by without one
 */
record Story(String category, String place, String subject, String told, String wish, Privacy privacy,
        @Nullable String account, @Nullable Person applicant, @Nullable Person respondent, List<Step> steps) {

    record Person(String name, @Nullable String phone) {}

    /**
     * Something that somebody did.
     *
     * @param day days before today
     * @param by  a user name, or APPLICANT or RESPONDENT
     */
    record Step(int day, LocalTime time, String by, Deed deed, @Nullable String words, @Nullable String more,
            @Nullable Channel channel, @Nullable Side side, @Nullable Set<String> mediators) {}

    enum Deed {
        FILE, ADMIT, ASK, ANSWER, DECLINE, ASSIGN, INVITE, ENTER, SAY, AGREE, CONFIRM, OBJECT, RATE, ESCALATE, REFER, URGE, PAUSE
    }
}
