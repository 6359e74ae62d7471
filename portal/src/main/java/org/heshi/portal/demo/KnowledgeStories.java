package org.heshi.portal.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.heshi.portal.guidance.Citation;
import org.heshi.portal.guidance.OfferId;
import org.heshi.portal.guidance.PrecedentDesk;
import org.heshi.portal.guidance.QuestionDesk;
import org.heshi.portal.guidance.QuestionId;
import org.heshi.portal.guidance.Questions;
import org.heshi.portal.kit.Clocks;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.DeskTab;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.matters.MatterStatus;
import org.heshi.portal.mediation.Lessons;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo's villages know already: a published case, one being prepared, and questions answered and waiting; told once. */
@Component
@ConditionalOnProperty("heshi.demo")
class KnowledgeStories {

    private static final String CODE = "中华人民共和国民法典";
    private static final String MOULD = "楼上卫生间漏水修好了，可我家吊顶发了霉，他说修好就行，不肯赔。这个钱能要吗？";

    private final Lessons lessons;
    private final PrecedentDesk precedents;
    private final Questions questions;
    private final QuestionDesk answers;
    private final MatterLookup lookup;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KnowledgeStories(Lessons lessons, PrecedentDesk precedents, Questions questions, QuestionDesk answers, MatterLookup lookup, JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.lessons = lessons;
        this.precedents = precedents;
        this.questions = questions;
        this.answers = answers;
        this.lookup = lookup;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void tell() {
        if (jdbc.sql("select not exists (select 1 from question)").query(Boolean.class).single()) {
            transaction.executeWithoutResult(_ -> {
                cases();
                asked();
            });
        }
    }

    private void cases() {
        var injury = new AtomicReference<OfferId>();
        closed("zhou", "work-injury").ifPresent(matter -> Clocks.at(ago(3), () -> {
            as("fang", () -> {
                injury.set(lessons.offer(matter));
                var offer = precedents.find(injury.get()).orElseThrow();
                precedents.change(offer.id(), Objects.requireNonNull(offer.text()), offer.replacements(), List.of(new Citation("工伤保险条例", 37), new Citation("中华人民共和国人民调解法", 31)));
                precedents.submit(offer.id());
            });
            as("ruan", () -> precedents.publish(injury.get()));
        }));
        closed("zhu", "contract-land").ifPresent(matter -> as("qian", () -> lessons.offer(matter)));
    }

    private Optional<MatterId> closed(String committee, String category) {
        var found = new AtomicReference<Optional<MatterId>>(Optional.empty());
        as(committee, () -> found.set(lookup.desk(DeskTab.ALL, 0, 100).stream()
                .filter(row -> row.status() == MatterStatus.CLOSED && row.category().value().equals(category)).map(MatterRow::id).findFirst()));
        return found.get();
    }

    private void asked() {
        Clocks.at(ago(2), () -> {
            var mould = new AtomicReference<QuestionId>();
            as("lin", () -> mould.set(questions.ask(MOULD, new CategoryCode("leak"), true)));
            as("wang", () -> {
                answers.answer(mould.get(), "能要。漏水弄坏了您家的东西，造成损失的一方要赔，不只是把管子修好。先把发霉的地方拍照，问清楚修吊顶要多少钱，写在一张纸上，再约他到村里一起谈。谈好了当场写下来。",
                        List.of(new Citation(CODE, 1165), new Citation(CODE, 296), new Citation(CODE, 288)));
                answers.propose(mould.get(), answers.veiled(mould.get()));
            });
            as("ruan", () -> answers.publish(mould.get(), Objects.requireNonNull(answers.find(mould.get()).orElseThrow().shown())));
        });
        as("shen", () -> questions.ask("承包田流转给别人种，合同到期了他说地里还有苗，不肯退，怎么办？", new CategoryCode("contract-land"), true));
        as("bao", () -> questions.ask("儿子在外地打工，我一个人，村里说的赡养协议是什么，要怎么写？", new CategoryCode("elderly"), false));
    }

    private Instant ago(int days) {
        return Dates.day(clock.instant()).minusDays(days).atTime(15, 20).atZone(Dates.ZONE).toInstant();
    }

    private static void as(String account, Runnable work) {
        TalkStories.as(account, work);
    }
}
