package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.talk.DayRule;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.OnDuty;
import org.heshi.portal.territory.PlaceSummary;

/** Where a committee looks after the talk of its village. */
@Route(TalkPaths.DESK)
@Menu(title = "talk.desk.menu", order = 56)
@PermitAll
@OnDuty({Duty.COMMITTEE, Duty.DISPATCHER, Duty.CENTRE, Duty.GRID_LEADER, Duty.GRID_OFFICER})
class TalkDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient RuleDesk desk;
    private final transient TalkDays days;
    private final transient TopicPiles piles;
    private final transient DayWords words;
    private final transient DutyCheck duty;

    TalkDeskView(RuleDesk desk, TalkDays days, TopicPiles piles, DayWords words, DutyCheck duty) {
        this.desk = desk;
        this.days = days;
        this.piles = piles;
        this.words = words;
        this.duty = duty;
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("talk.desk.lead")));
        piles.show(getContent(), desk.villages(), this::show);
        if (duty.any(Duty.COMMITTEE, Duty.GRID_OFFICER)) {
            getContent().add(new Div(new Anchor(TalkPaths.RESIDENTS, getTranslation("talk.residents.title"))));
        }
        desk.villages().forEach(village -> getContent().add(rule(village)));
    }

    private SectionCard rule(PlaceSummary village) {
        var rule = days.rule(village.code());
        var card = new SectionCard(getTranslation("talk.desk.rule", village.say(getLocale())),
                new Paragraph(rule.map(known -> words.rule(known, getLocale())).orElseGet(() -> getTranslation("talk.desk.no-rule"))));
        var next = days.next(village.code(), 6);
        if (!next.isEmpty()) {
            card.add(new DayList(next, words));
            var host = new Anchor(TalkPaths.host(next.getFirst().id()), getTranslation("talk.desk.host"));
            host.addClassName("button-link");
            card.add(host);
        }
        var held = days.held(village.code(), 3);
        if (!held.isEmpty()) {
            held.forEach(day -> card.add(new Anchor(TalkPaths.host(day.id()), getTranslation(day.status() != DayStatus.MISSED ? "talk.desk.held"
                    : day.reason() == null ? "talk.desk.missed" : "talk.desk.missed-said", words.day(day.day(), getLocale())))));
        }
        var change = new Button(getTranslation(rule.isEmpty() ? "talk.desk.begin" : "talk.desk.change"), _ -> change(village, rule.orElse(DayRule.CUSTOMARY)));
        var open = new Anchor(TalkPaths.village(village.code()), getTranslation("talk.desk.page"));
        var row = new Div(change, open);
        row.addClassName("actions");
        return card.add(row);
    }

    private void change(PlaceSummary village, DayRule rule) {
        new RuleDialog(getTranslation("talk.desk.rule", village.say(getLocale())), rule, changed -> {
            desk.set(village.code(), changed);
            Toast.done(getTranslation("talk.desk.rule.done"));
            show();
        }).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.desk.title");
    }
}
