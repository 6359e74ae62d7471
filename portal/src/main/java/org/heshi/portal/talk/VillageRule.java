package org.heshi.portal.talk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** The rule of one village, by its code. */
@Entity
@Table(name = "talk_rule")
class VillageRule {

    @Id
    private String village;

    @Version
    private @Nullable Long version;

    private int day;
    private LocalTime hour;
    private int minutes;
    private String hall;

    @Enumerated(EnumType.STRING)
    private OnDayOff onDayOff;

    private int seats;
    private int quorum;
    private boolean secret;
    private int proxies;

    protected VillageRule() {}

    VillageRule(PlaceCode village, DayRule rule) {
        this.village = village.value();
        become(rule);
    }

    PlaceCode village() {
        return new PlaceCode(village);
    }

    void become(DayRule rule) {
        day = rule.day();
        hour = rule.hour();
        minutes = rule.minutes();
        hall = rule.hall();
        onDayOff = rule.onDayOff();
        seats = rule.seats();
        quorum = rule.quorum();
        secret = rule.secret();
        proxies = rule.proxies();
    }

    DayRule rule() {
        return new DayRule(day, hour, minutes, hall, onDayOff, seats, quorum, secret, proxies);
    }
}
