package org.heshi.portal.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Letters;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.territory.OfficeId;
import org.heshi.portal.territory.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to come to which evening. */
@Repository
class InvitationRows {

    private static final int TOKEN = 10;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Topics topics;

    InvitationRows(JdbcClient jdbc, Offices offices, Topics topics) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.topics = topics;
    }

    /** With what its message needs. */
    record Row(UUID id, TalkDayId day, InvitationKind kind, @Nullable OfficeId office, String name, @Nullable PhoneNumber phone, String token, @Nullable InvitationAnswer answer) {

        Invitation shown() {
            return new Invitation(id, kind, office, name, phone == null ? null : phone.masked(), answer);
        }
    }

    /** Nothing when the same office or number is asked already. */
    Optional<Row> add(TalkDayId day, InvitationKind kind, @Nullable OfficeId office, @Nullable String name, @Nullable PhoneNumber phone) {
        var token = Letters.random(TOKEN);
        var added = jdbc.sql("""
                insert into talk_invitation (id, day, kind, office, name, phone, phone_print, token, invited_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(UUID.randomUUID(), day.value(), kind.name(), office == null ? null : office.value(), name, phone == null ? null : phone.sealed(),
                        phone == null ? null : phone.print(), token, topics.now()).update();
        return added == 0 ? Optional.empty() : find(token);
    }

    Optional<Row> find(String token) {
        return list("token = ?", token).stream().findFirst();
    }

    List<Row> of(TalkDayId day) {
        return list("day = ?", day.value());
    }

    private List<Row> list(String where, Object what) {
        return jdbc.sql("select * from talk_invitation where " + where + " order by invited_at, id").param(what).query((row, _) -> {
            var office = row.getObject("office", UUID.class);
            var phone = row.getString("phone");
            var answer = row.getString("answer");
            var id = office == null ? null : new OfficeId(office);
            return new Row(row.getObject("id", UUID.class), new TalkDayId(row.getObject("day", UUID.class)), InvitationKind.valueOf(row.getString("kind")), id,
                    id == null ? row.getString("name") : offices.get(id).name(), phone == null ? null : PhoneNumber.unsealed(phone), row.getString("token"),
                    answer == null ? null : InvitationAnswer.valueOf(answer));
        }).list();
    }
}
