package org.heshi.portal.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.heshi.portal.TestClock.at;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.SqlCount;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.Backing;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.Evenings;
import org.heshi.portal.talk.OnDayOff;
import org.heshi.portal.talk.Proposals;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RoomState;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.Village;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of an evening in the hands of many. */
@PortalTest
class EveningPageTest extends SpringBrowserlessTest {

    private static final PlaceCode PLACE = new PlaceCode("330281103205");

    @Autowired ApplicationContext context;
    @Autowired Evenings evenings;
    @Autowired Room room;
    @Autowired Live live;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private final List<UUID> told = new CopyOnWriteArrayList<>();
    private Village village;
    private TalkDayId day;
    private Topic topic;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(at(2026, 11, 23, 10, 0));
        village = new Village(context, PLACE).withoutDays();
        As.person(village.committee, () -> village.bean(RuleDesk.class).set(PLACE, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 1)));
        day = village.bean(TalkDays.class).next(PLACE, 1).getFirst().id();
        topic = village.open("修水渠");
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(day, topic.matter()));
        clock.set(at(2026, 12, 10, 19, 0));
        As.person(village.committee, () -> room.open(day));
        live.hear(told::add);
        var lin = village.resident("林晓梅");
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(lin, "林晓梅")));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void host(Runnable deed) {
        var before = told.stream().filter(day.value()::equals).count();
        As.person(village.committee, deed);
        await().until(() -> told.stream().filter(day.value()::equals).count() > before);
    }

    private static void showNews() {
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    @Test
    void howeverManyLookTheDatabaseIsAskedOnceForEachOfTheNews() {
        host(() -> room.note(day, "老沈：先清淤。"));
        assertThat(SqlCount.of(() -> evenings.of(day))).isNotEmpty();
        assertThat(SqlCount.of(() -> IntStream.range(0, 500).forEach(_ -> evenings.of(day)))).isEmpty();
        host(() -> room.note(day, "老陈：再砌石头。"));
        assertThat(evenings.of(day).orElseThrow().room().notes()).extracting(RoomState.Said::words).containsExactly("老沈：先清淤。", "老陈：再砌石头。");
    }

    @Test
    void aPageThatShowsANoteAsksNothingMoreAndWhatIsTypedStays() {
        navigate(EveningView.class, Map.of("day", day.toString()));
        var question = $(TextArea.class).withCaption("想问什么").single();
        question.setValue("几时动");
        host(() -> room.show(day, topic.matter()));
        host(() -> room.note(day, "老沈：先清淤。"));
        evenings.of(day);
        assertThat(SqlCount.of(EveningPageTest::showNews)).isEmpty();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("修水渠");
        assertThat($(TextArea.class).withCaption("想问什么").single()).isSameAs(question).returns("几时动", TextArea::getValue);
    }

    @Test
    void whatIsTypedOnATopicsPageStaysWhenOthersJoin() {
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(village.committee, "周敏华")));
        jdbc.sql("update talk_topic set state = 'DECIDED' where matter = ?").param(topic.matter().value()).update();
        navigate(TopicView.class, Map.of("reference", topic.reference().toString()));
        var what = $(TextField.class).withCaption("做什么").single();
        what.setValue("买灯");
        As.person(village.resident("沈国平"), () -> village.bean(Backing.class).join(topic.matter()));
        await().until(() -> told.contains(topic.matter().value()));
        showNews();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("支持 0 人，关注 2 人");
        assertThat($(TextField.class).withCaption("做什么").single()).isSameAs(what).returns("买灯", TextField::getValue);
    }

    @Test
    void whoIsBeingInvitedStaysAsTypedWhileOthersChangeTheAgenda() {
        var ahead = village.bean(TalkDays.class).next(PLACE, 2).getLast().id();
        var lamps = village.open("修路灯");
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(village.committee, "周敏华")));
        navigate(HostView.class, Map.of("day", ahead.toString()));
        var name = $(TextField.class).withCaption("姓名").single();
        name.setValue("许阿公");
        As.person(village.committee, () -> village.bean(AgendaDesk.class).take(ahead, lamps.matter()));
        await().until(() -> told.contains(ahead.value()));
        showNews();
        assertThat($(Button.class).withText("移出").all()).extracting(Button::getAriaLabel).extracting(label -> label.orElse("")).contains("移出议程：修路灯");
        assertThat($(TextField.class).withCaption("姓名").single()).isSameAs(name).returns("许阿公", TextField::getValue);
    }

    @Test
    void aBallotOpensForWhomTheVillageKnows() {
        navigate(EveningView.class, Map.of("day", day.toString()));
        host(() -> village.bean(Proposals.class).propose(day, topic.matter(), "今年修", true));
        showNews();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("今年修", "已投 0 票");
    }
}
