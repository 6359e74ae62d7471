package org.heshi.portal.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.Backing;
import org.heshi.portal.talk.InvitationKind;
import org.heshi.portal.talk.Invitations;
import org.heshi.portal.talk.Notebook;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.territory.PlaceCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What 谢家路村 talks about now, and whom it asks to come. */
@Component
@ConditionalOnProperty("heshi.demo")
class VillageNow {

    private static final PlaceCode VILLAGE = new PlaceCode("330281103203");

    private final TalkDays days;
    private final TopicsTold told;
    private final TopicDesk topics;
    private final Backing backing;
    private final AgendaDesk agenda;
    private final Notebook notebook;
    private final Invitations invitations;
    private final Clock clock;

    VillageNow(TalkDays days, TopicsTold told, TopicDesk topics, Backing backing, AgendaDesk agenda, Notebook notebook, Invitations invitations, Clock clock) {
        this.days = days;
        this.told = told;
        this.topics = topics;
        this.backing = backing;
        this.agenda = agenda;
        this.notebook = notebook;
        this.invitations = invitations;
        this.clock = clock;
    }

    void tell() {
        var parking = told.raise(ago(6), "lin", "过年车多，停车怎么分", "每年过年外面的车都开回来，把消防通道也堵了。能不能早一点商量个办法。", "文化礼堂前", Privacy.NAMED, null);
        var pond = told.raise(ago(5), "zhou", "池塘边的栏杆松了", "几位老人交来的纸条：栏杆一靠就晃，孩子放学爱在那里玩。", "三组池塘", Privacy.NAMED, "许阿婆");
        var library = told.raise(ago(3), "chen", "农家书屋晚上能不能开门", "白天大家都上班，书屋六点就关了。", "", Privacy.HIDDEN, null);
        for (var topic : List.of(parking, pond, library)) {
            TopicsTold.at(ago(2), "zhou", () -> topics.open(topic));
            TopicsTold.at(ago(1), "wang", () -> backing.support(topic));
        }
        TopicsTold.at(ago(1), "lin", () -> backing.support(library));
        var quarrel = told.raise(ago(4), "xie", "某家的鸭棚", "那家人的鸭棚臭死了，人品也不行。", "", Privacy.ANONYMOUS, null);
        TopicsTold.at(ago(3), "zhou", () -> topics.reject(quarrel, "说的是一户人家，还有伤人的话。邻里之间的事请走调解，我们陪您一起去说。"));
        told.raise(ago(1), "wang", "机耕路雨天积水", "四组机耕路低了一段，下雨拖拉机进不去。", "四组", Privacy.NAMED, null);
        days.next(VILLAGE, 1).forEach(day -> List.of(parking, pond).forEach(topic -> TopicsTold.at(ago(1), "zhou", () -> agenda.take(day.id(), topic))));
        days.next(VILLAGE, 1).forEach(day -> TopicsTold.at(ago(1), "zhou", () -> {
            invitations.invite(day.id(), InvitationKind.ELDER, "谢阿根", new PhoneNumber("13900007001"));
            invitations.invite(day.id(), InvitationKind.ADVISER, "陈律师", new PhoneNumber("13900007002"));
            agenda.guestsToAsk(day.id()).stream().limit(1).forEach(office -> invitations.invite(day.id(), office.id()));
        }));
        TopicsTold.at(ago(2), "xie", () -> notebook.write("长廊里几位老人说：卫生室的血压计坏了两个月，想量血压要跑镇上。"));
    }

    private Instant ago(int daysBefore) {
        return clock.instant().minus(Duration.ofDays(daysBefore));
    }
}
