package org.heshi.portal.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.guidance.Citation;
import org.heshi.portal.guidance.OfferDetail;
import org.heshi.portal.guidance.OfferId;
import org.heshi.portal.guidance.OfferState;
import org.heshi.portal.guidance.Outcome;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.guidance.PrecedentDetail;
import org.heshi.portal.guidance.Precedents;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class LessonsTest {

    private static final List<Citation> CITED = List.of(new Citation("中华人民共和国民法典", 288));
    private static final List<String> TELLTALES = List.of("林阿娣", "金大海", "13800000001", "13900001234", "谢家路", "泗门", "330281198503124219");

    @Autowired ApplicationContext context;
    @Autowired PrecedentDesk desk;
    @Autowired Precedents precedents;
    @Autowired Lessons lessons;
    @Autowired Settling settling;
    @Autowired Closing closing;
    @Autowired JdbcClient jdbc;
    @Autowired EntityManager entities;
    @Autowired IndexKeeper index;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    private Quarrel quarrel;
    private MatterId matter;
    private PersonId centre;

    @BeforeEach
    void aQuarrelThatWasSettled() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        quarrel = new Quarrel(context);
        centre = villagers.serving("董月琴", Duty.CENTRE, Villagers.COUNTY);
        var filed = quarrel.mediating(Privacy.NAMED);
        matter = filed.matter();
        As.person(quarrel.mediator, () -> settling.orally(matter,
                "金大海（身份证330281198503124219，电话13900001234）修好谢家路村家里的水管，赔林阿娣1800元。"));
        clock.set(TestClock.at(2026, 11, 26, 10, 0));
        As.person(quarrel.applicant, () -> closing.confirm(matter));
        var other = quarrel.party(filed, Side.RESPONDENT);
        As.byCode(matter.value(), other.value(), () -> closing.confirm(matter));
    }

    private OfferId offered() {
        return As.person(quarrel.mediator, () -> lessons.offer(matter));
    }

    private OfferId inReview() {
        var offer = offered();
        As.person(quarrel.mediator, () -> {
            var detail = desk.find(offer).orElseThrow();
            desk.change(offer, detail.text(), detail.replacements(), CITED);
            desk.submit(offer);
        });
        return offer;
    }

    @Test
    void aSettledDisputeBecomesKnowledgeOnceASecondPersonPublishedItWithoutWhoAndWhere() {
        var offer = inReview();
        assertThatThrownBy(() -> As.person(quarrel.mediator, () -> desk.publish(offer))).isInstanceOf(Refused.class);
        assertNothingLeaks();
        As.person(centre, () -> desk.publish(offer));
        var slug = As.person(centre, () -> desk.find(offer)).orElseThrow().slug();
        var precedent = As.anonymous(() -> precedents.find(slug)).orElseThrow();
        assertThat(precedent).returns(Outcome.ORAL, PrecedentDetail::outcome).returns(3, PrecedentDetail::days);
        assertThat(precedent.county().fullName()).isEqualTo("宁波市余姚市");
        assertThat(precedent.cited()).extracting(one -> one.citation().number()).containsExactly(288);
        assertThat(precedent.text().toString() + precedent.text().title() + precedent.text().story() + precedent.text().result()).doesNotContain(TELLTALES);
        assertThat(precedent.text().result()).contains("1800元");
        assertNothingLeaks();
        assertThat(As.person(centre, () -> desk.find(offer)).orElseThrow().text()).isNull();
    }

    /** Neither the rows that everybody reads nor the index ever hold what was replaced, at no step. */
    private void assertNothingLeaks() {
        var rows = jdbc.sql("select row_to_json(p)::text from precedent p union all select row_to_json(r)::text from remembered r").query(String.class).list();
        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContain(TELLTALES));
        var session = Search.session(entities.getEntityManagerFactory().createEntityManager());
        Map.of("Precedent", List.of("title", "story", "result"), "Remembered", List.of("words")).forEach((entity, fields) -> TELLTALES.forEach(telltale ->
                assertThat(session.search(session.scope(Object.class, entity))
                        .where(f -> f.phrase().fields(fields.toArray(String[]::new)).matching(telltale)).fetchTotalHitCount()).as(entity + " " + telltale).isZero()));
    }

    @Test
    void whatGivesItsPeopleAwayIsNotLetThrough() {
        var offer = inReview();
        As.person(centre, () -> {
            var detail = desk.find(offer).orElseThrow();
            desk.change(offer, detail.text(), List.of(), CITED);
            assertThatThrownBy(() -> desk.publish(offer)).isInstanceOf(Refused.class)
                    .satisfies(refused -> assertThat(((Refused) refused).args()).anySatisfy(words -> assertThat(words.toString()).contains("林阿娣", "13900001234")));
        });
        assertThat(jdbc.sql("select count(*) from precedent where id = ?").param(offer.value()).query(Long.class).single()).isZero();
    }

    @Test
    void nobodyButTheTwoSeesTheOriginal() {
        var offer = offered();
        var elsewhere = villagers.serving("费小曼", Duty.CENTRE, new PlaceCode("330503"));
        var colleague = villagers.serving("毛建荣", Duty.MEDIATOR);
        for (var somebody : List.of(centre, elsewhere, colleague, quarrel.committee)) {
            assertThat(As.person(somebody, () -> desk.find(offer))).isEmpty();
            assertThat(As.person(somebody, () -> desk.all())).extracting(OfferDetail::id).doesNotContain(offer);
        }
        assertThatThrownBy(() -> As.person(quarrel.applicant, () -> desk.find(offer))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(colleague, () -> desk.submit(offer))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> As.person(quarrel.applicant, () -> lessons.offer(matter))).isInstanceOf(AccessDeniedException.class);
        var waiting = As.person(quarrel.mediator, () -> {
            var detail = desk.find(offer).orElseThrow();
            desk.change(offer, detail.text(), detail.replacements(), CITED);
            desk.submit(offer);
            return offer;
        });
        assertThat(As.person(centre, () -> desk.find(waiting))).isPresent();
        assertThat(As.person(elsewhere, () -> desk.find(waiting))).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGoneForEverybodyAndForgotten() {
        var offer = inReview();
        As.person(centre, () -> desk.publish(offer));
        var slug = As.person(centre, () -> desk.find(offer)).orElseThrow().slug();
        assertThat(jdbc.sql("select count(*) from remembered where id = ?").param(offer.value()).query(Long.class).single()).isOne();
        As.person(quarrel.mediator, () -> desk.withdraw(offer));
        assertThat(As.anonymous(() -> precedents.find(slug))).isEmpty();
        assertThat(jdbc.sql("select count(*) from remembered where id = ?").param(offer.value()).query(Long.class).single()).isZero();
        assertThat(offered()).isEqualTo(offer);
    }

    @Test
    void aCommentOfTheReviewLeadsBackToItsMediator() {
        var offer = inReview();
        As.person(centre, () -> desk.sendBack(offer, "第二段还能认出人。"));
        assertThat(As.person(quarrel.mediator, () -> desk.find(offer)).orElseThrow()).returns(OfferState.DRAFT, OfferDetail::state)
                .returns("第二段还能认出人。", OfferDetail::remark);
    }
}
