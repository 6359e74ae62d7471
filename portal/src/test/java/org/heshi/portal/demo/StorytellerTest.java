package org.heshi.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.OfferState;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.guidance.Precedents;
import org.heshi.portal.guidance.Publicity;
import org.heshi.portal.guidance.QuestionDetail;
import org.heshi.portal.guidance.Questions;
import org.heshi.portal.matters.DeskTab;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.matters.TimelineCheck;
import org.heshi.portal.mediation.CaseFile;
import org.heshi.portal.territory.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = {"heshi.demo=true", "heshi.data=target/test-data-demo"})
class StorytellerTest {

    @Autowired MatterLookup lookup;
    @Autowired CaseFile cases;
    @Autowired TimelineCheck check;
    @Autowired Precedents precedents;
    @Autowired PrecedentDesk offers;
    @Autowired Questions questions;

    @Test
    void theDemoTellsTheFieldOfTwentyNineYearsThatWasSettledInThreeDays() {
        var field = As.person(DemoPeople.id("shen"), () -> lookup.mine(0, 10)).getFirst();
        assertThat(field.status()).isEqualTo(MatterStatus.CLOSED);
        var view = As.person(DemoPeople.id("shen"), () -> cases.open(field.reference())).orElseThrow();
        assertThat(view.timeline()).extracting(entry -> entry.what().at()).isSorted();
        assertThat(Duration.between(view.timeline().getFirst().what().at(), view.timeline().getLast().what().at()))
                .isLessThan(Duration.ofDays(4));
        assertThat(As.machine(() -> check.verify()).broken()).isEmpty();
    }

    @Test
    void everyStoryIsToldOnce() {
        var all = As.person(DemoPeople.id("zhou"), () -> lookup.desk(DeskTab.ALL, 0, 100));
        assertThat(all).extracting(MatterRow::subject).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theDemoHasACaseThatEverybodyReadsAndAnAnswerThatTellsNobodyWhoAsked() {
        assertThat(As.anonymous(() -> precedents.latest(null, 10))).singleElement()
                .satisfies(one -> assertThat(one.title() + one.result()).doesNotContain("谢家路", "方志刚"));
        assertThat(As.person(DemoPeople.id("lin"), () -> questions.mine())).singleElement().returns(Publicity.PUBLIC, QuestionDetail::publicity);
        assertThat(As.person(DemoPeople.id("qian"), () -> offers.all())).extracting(OfferDetail::state).contains(OfferState.DRAFT);
    }
}
