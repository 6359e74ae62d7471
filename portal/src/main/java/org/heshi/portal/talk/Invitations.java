package org.heshi.portal.talk;

import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.messaging.Message;
import org.heshi.portal.messaging.Outbox;
import org.heshi.portal.messaging.Recipient;
import org.heshi.portal.territory.OfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee asks somebody to come: elders, the legal adviser, parties concerned, offices of the township. A message asks for their answer. */
@Service
@Transactional
@PreAuthorize("@talkHosts.holds(#day)")
public class Invitations {

    private static final int MOST = 60;

    private final InvitationRows rows;
    private final Invited invited;
    private final TalkDayStore days;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Live live;

    Invitations(InvitationRows rows, Invited invited, TalkDayStore days, Outbox outbox, JdbcClient jdbc, Live live) {
        this.rows = rows;
        this.invited = invited;
        this.days = days;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.live = live;
    }

    public void invite(TalkDayId day, InvitationKind kind, String who, PhoneNumber phone) {
        var name = who.strip();
        if (kind == InvitationKind.OFFICE || name.isEmpty() || name.length() > 40 || rows.of(day).size() >= MOST) {
            throw new Refused("talk.refused.invite");
        }
        var evening = ahead(day);
        tell(evening, rows.add(day, kind, null, name, phone).orElseThrow(() -> new Refused("talk.refused.invited")));
    }

    public void invite(TalkDayId day, OfficeId office) {
        var evening = ahead(day);
        rows.add(day, InvitationKind.OFFICE, office, null, null).ifPresent(row -> tell(evening, row));
    }

    /** Before it is known; who was asked is not told again. */
    public void takeBack(TalkDayId day, UUID invitation) {
        ahead(day);
        jdbc.sql("delete from talk_invitation where id = ? and day = ?").params(invitation, day.value()).update();
        live.publish(day.value());
    }

    @Transactional(readOnly = true)
    public List<Invitation> of(TalkDayId day) {
        return rows.of(day).stream().map(InvitationRows.Row::shown).toList();
    }

    private void tell(TalkDaySummary day, InvitationRows.Row row) {
        for (Recipient to : invited.reached(row)) {
            outbox.queue(new Message("talk-day/" + day.id() + "/invited/" + row.id(), to, "talk.invited.sms", List.of(Dates.say(to.locale(), day.start())),
                    TalkPaths.come(row.token()), null, false).until(day.start()));
        }
        live.publish(day.id().value());
    }

    private TalkDaySummary ahead(TalkDayId day) {
        var evening = days.get(day).summary();
        evening.status().require(DayStatus.PLANNED);
        return evening;
    }
}
