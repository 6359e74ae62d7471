package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.territory.Duty;
import org.heshi.search.Found;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class QuestionTest {

    private static final String WORDS = "我叫章小满，电话13700001111，邻居在谢家路村的化粪池臭气熏天，要忍到什么时候？";
    private static final String ANSWER = "可以要求对方消除臭气；先找村里调解。";

    @Autowired Questions questions;
    @Autowired QuestionDesk desk;
    @Autowired LawSearch search;
    @Autowired StatuteImport statutes;
    @Autowired ImportLog log;
    @Autowired Meanings meanings;
    @Autowired IndexKeeper index;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired EntityManager entities;
    @Autowired TestClock clock;
    @TempDir Path folder;

    private PersonId asker;
    private PersonId mediator;
    private PersonId second;

    @BeforeEach
    void people() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        asker = villagers.somebody("章小满");
        mediator = villagers.serving("何叔同", Duty.MEDIATOR);
        second = villagers.serving("董月琴", Duty.CENTRE, Villagers.COUNTY);
    }

    private QuestionId asked(boolean mayBePublic) {
        return As.person(asker, () -> questions.ask(WORDS, new CategoryCode("leak"), mayBePublic));
    }

    private QuestionId answered(boolean mayBePublic, Citation cited) {
        var id = asked(mayBePublic);
        As.person(mediator, () -> desk.answer(id, ANSWER, List.of(cited)));
        return id;
    }

    private QuestionId published(Citation cited) {
        var id = answered(true, cited);
        As.person(mediator, () -> desk.propose(id, desk.veiled(id)));
        As.person(second, () -> desk.publish(id, desk.find(id).orElseThrow().shown()));
        return id;
    }

    private Optional<AnswerDetail> read(QuestionId id) {
        return As.anonymous(() -> questions.find(jdbc.sql("select slug from question where id = ?").param(id.value()).query(String.class).single()));
    }

    @Test
    void theAskerReadsTheAnswerAndIsToldByAMessageThatHoldsNothingOfIt() {
        var id = answered(false, new Citation("中华人民共和国民法典", 294));
        assertThat(As.person(asker, () -> questions.mine())).singleElement().returns(ANSWER, QuestionDetail::answer)
                .satisfies(mine -> assertThat(mine.cited()).hasSize(1));
        assertThat(jdbc.sql("select count(*) from outbox_message where cause = ? and template = 'guidance.question.sms'").param("question/" + id + "/answered")
                .query(Long.class).single()).isOne();
        assertThat(As.person(villagers.somebody("旁人"), () -> questions.mine())).isEmpty();
        assertThat(read(id)).isEmpty();
        assertThatThrownBy(() -> As.person(mediator, () -> desk.propose(id, new Asked("问", "答")))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> As.person(mediator, () -> desk.answer(id, "又一次", List.of()))).isInstanceOf(Refused.class);
    }

    @Test
    void anAnswerIsPublicOnceASecondPersonReadItInWordsThatTellNobodyWhoAsked() {
        var id = answered(true, new Citation("中华人民共和国民法典", 294));
        var veiled = As.person(mediator, () -> desk.veiled(id));
        assertThat(veiled.words()).doesNotContain("章小满", "13700001111").contains("化粪池");
        assertThatThrownBy(() -> As.person(mediator, () -> desk.propose(id, new Asked(WORDS, ANSWER)))).isInstanceOf(Refused.class);
        As.person(mediator, () -> desk.propose(id, veiled));
        assertThatThrownBy(() -> As.person(mediator, () -> desk.publish(id, veiled))).isInstanceOf(Refused.class);
        assertThat(read(id)).isEmpty();
        assertThatThrownBy(() -> As.person(second, () -> desk.publish(id, new Asked(WORDS, ANSWER)))).isInstanceOf(Refused.class);
        As.person(second, () -> desk.publish(id, veiled));
        assertThat(read(id)).get().satisfies(answer -> assertThat(answer.text()).isEqualTo(veiled));
        for (var table : List.of("public_answer", "remembered")) {
            assertThat(jdbc.sql("select row_to_json(t)::text from " + table + " t").query(String.class).list())
                    .allSatisfy(row -> assertThat(row).doesNotContain("章小满", "13700001111", asker.value().toString()));
        }
        var session = Search.session(entities.getEntityManagerFactory().createEntityManager());
        assertThat(session.search(PublicAnswer.class).where(f -> f.phrase().fields("words", "answer").matching("章小满")).fetchTotalHitCount()).isZero();
    }

    @Test
    void itsAskerTakesThePublicAnswerBackAtAnyTime() {
        var id = published(new Citation("中华人民共和国民法典", 294));
        assertThatThrownBy(() -> As.person(mediator, () -> questions.mayBePublic(id, false))).isInstanceOf(Refused.class);
        As.person(asker, () -> questions.mayBePublic(id, false));
        assertThat(read(id)).isEmpty();
        assertThat(As.person(asker, () -> questions.mine())).singleElement().returns(ANSWER, QuestionDetail::answer);
        assertThat(jdbc.sql("select count(*) from remembered where id = ?").param(id.value()).query(Long.class).single()).isZero();
    }

    @Test
    void aNewQuestionFindsTheArticleThatAnsweredAnEarlierOneUntilThatIsWithdrawn() throws IOException {
        var law = "试验蛟龙条例" + UUID.randomUUID();
        Files.writeString(folder.resolve("条例(2020-01-01).md"), "# " + law + "\n\n2020年1月1日 通过\n\n<!-- INFO END -->\n\n第一条 滴漏者三日修补。\n\n第七条 应当遵循合理限度原则，不予支持之情形另行规定。\n");
        statutes.run(log.ask(folder.toString(), null), folder);
        var id = published(new Citation(law, 7));
        meanings.complete();
        var told = "隔壁邻居的化粪池太臭了，一直要忍吗";
        assertThat(search.find(told, 0, 10).articles()).filteredOn(quote -> quote.statute().title().equals(law) && Integer.valueOf(7).equals(quote.number()))
                .singleElement().satisfies(quote -> assertThat(quote.reasons()).contains(Found.Reason.MEMORY));
        assertThat(search.find("银行卡被盗刷了钱能不能追回来", 0, 10).articles()).noneMatch(quote -> quote.statute().title().equals(law)
                && quote.reasons().contains(Found.Reason.MEMORY));
        As.person(mediator, () -> desk.withdraw(id));
        assertThat(search.find(told, 0, 10).articles()).noneMatch(quote -> quote.reasons().contains(Found.Reason.MEMORY));
    }

    @Test
    void nobodyAsksMoreThanCanBeAnsweredAndNobodyIsToldWhoAsked() {
        for (var i = 0; i < 5; i++) {
            asked(true);
        }
        assertThatThrownBy(() -> asked(true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> As.person(asker, () -> desk.all())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.anonymous(() -> questions.ask("问", null, true))).isInstanceOf(AccessDeniedException.class);
        assertThat(As.person(mediator, () -> desk.all())).allSatisfy(question -> assertThat(question.toString()).doesNotContain(asker.value().toString()));
    }
}
