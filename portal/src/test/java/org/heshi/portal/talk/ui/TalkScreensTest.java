package org.heshi.portal.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.DayChanges;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.OnDayOff;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.talk.Village;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@PortalTest
class TalkScreensTest extends SpringBrowserlessTest {

    /** 夹塘村, where no other test talks. */
    private static final PlaceCode VILLAGE = new PlaceCode("330281103204");

    private static final PlaceCode POSTER = new PlaceCode("330281103206");

    @Autowired ApplicationContext context;
    @Autowired TalkDays days;
    @Autowired Villagers villagers;
    @Autowired TestClock clock;

    private PersonId committee;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        committee = villagers.serving("章根法", Duty.COMMITTEE, VILLAGE);
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(committee, "章根法")));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCommitteeSetsTheDayAndEverybodyReadsItOnTheVillagesPage() {
        navigate(TalkDeskView.class);
        test($(Button.class).withText("定下说事日").first()).click();
        test($(TextField.class).withCaption("在哪里").single()).setValue(" ");
        test($(Button.class).withText("保存").single()).click();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("请写明在哪里开，最多 100 个字。");
        test($(TextField.class).withCaption("在哪里").single()).setValue("夹塘村文化礼堂");
        test($(IntegerField.class).withCaption("每月几号").single()).setValue(10);
        test($(Button.class).withText("保存").single()).click();
        assertThat(days.next(VILLAGE, 1)).singleElement().satisfies(day -> assertThat(day.hall()).isEqualTo("夹塘村文化礼堂"));
        navigate(VillageView.class, Map.of("village", VILLAGE.value()));
        assertThat($(H1.class).all()).extracting(H1::getText).containsExactly("夹塘村 · 村民说事");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("19:00–20:30", "夹塘村文化礼堂");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("规矩：每月 10 日 19:00，在夹塘村文化礼堂；碰上休息日顺延到下一个工作日。");
    }

    @Test
    void thePosterNamesWhatIsOnTheAgendaAndBeforeThereIsOneWhatIsTalkedAbout() {
        var village = new Village(context, POSTER).withoutDays();
        As.person(village.committee, () -> context.getBean(RuleDesk.class).set(POSTER, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        var listed = village.open("修水渠");
        village.open("农家书屋");
        assertThat(poster()).contains("村里正在说的事", "修水渠", "农家书屋");
        As.person(village.committee, () -> context.getBean(AgendaDesk.class).take(days.next(POSTER, 1).getFirst().id(), listed.matter()));
        assertThat(poster()).contains("这次说的事", "修水渠").doesNotContain("农家书屋");
    }

    @Test
    void whoeverSpeaksForSomebodyReadsWhoseNameTheBoardWillShow() {
        navigate(RaiseView.class, Map.of("village", VILLAGE.value()));
        test($(TextField.class).first()).setValue("桥头路灯不亮");
        test($(TextArea.class).first()).setValue("晚上桥头看不见。");
        test($(Button.class).withText("下一步").single()).click();
        test($(Button.class).withText("下一步").single()).click();
        assertThat(Seen.in($(RaiseView.class).single())).contains("榜上会写：章根法", "匿名");
        test($(Checkbox.class).withCaption("替别人提").single()).click();
        test($(TextField.class).withCaption("替谁提（姓名）").single()).setValue("老胡");
        assertThat(Seen.in($(RaiseView.class).single())).contains("榜上会写：老胡").doesNotContain("章根法", "匿名");
    }

    /** Signed in by the session, as a browser is. */
    @Test
    void whoeverRaisedATopicThatWasTurnedDownTakesItToTheTownship() {
        var village = new Village(context, POSTER).withoutDays();
        var lin = village.resident("林晓梅");
        var topic = village.raise(lin, "水库边的路灯坏了", Privacy.NAMED);
        As.person(village.committee, () -> context.getBean(TopicDesk.class).reject(topic.matter(), "已经报修了。"));
        VaadinSession.getCurrent().getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new VisitorToken(new Visitor.SignedIn(lin, "林晓梅"))));
        navigate(TopicView.class, Map.of("reference", topic.reference().value()));
        test($(Button.class).withText("请镇里再看一看").single()).click();
        test($(TextArea.class).single()).setValue("报修一个月没有人来。");
        test($(Button.class).withText("请镇里再看一看").last()).click();
        assertThat(Seen.in($(TopicView.class).single())).contains("报修一个月没有人来。", "镇里").doesNotContain("请镇里再看一看");
    }

    @Test
    void anEveningThatWasCalledOffIsNotOfferedToCalendars() {
        var village = new Village(context, POSTER).withoutDays();
        As.person(village.committee, () -> context.getBean(RuleDesk.class).set(POSTER, new DayRule(10, LocalTime.of(19, 0), 90, "礼堂", OnDayOff.KEEP, 20, 0, true, 0)));
        var day = days.next(POSTER, 1).getFirst().id();
        assertThat(evening(day)).contains("加到手机日历");
        As.person(village.committee, () -> context.getBean(DayChanges.class).cancel(day, "村里办丧事"));
        await("the news reach the page").pollInSameThread().untilAsserted(() -> assertThat(evening(day)).contains("村里办丧事").doesNotContain("加到手机日历"));
    }

    private String evening(TalkDayId day) {
        navigate(EveningView.class, Map.of("day", day.toString()));
        return Seen.in($(EveningView.class).single());
    }

    private String poster() {
        navigate(PosterView.class, Map.of("village", POSTER.value()));
        return Seen.in($(PosterView.class).single());
    }
}
