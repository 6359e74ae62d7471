package org.heshi.portal.talk;

import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.territory.PlaceCode;

/** The addresses of villager talk. */
public final class TalkPaths {

    public static final String LIST = ShellPaths.TALK_DAYS;
    public static final String VILLAGE = LIST + "/:village";
    public static final String DESK = "desk/talk";

    private TalkPaths() {}

    public static String village(PlaceCode village) {
        return LIST + "/" + village;
    }

    /** The days of a village for a calendar to subscribe to. */
    public static String calendar(PlaceCode village) {
        return "talk-calendar/" + village + ".ics";
    }

    /** One day for a calendar. */
    public static String calendar(TalkDayId day) {
        return "talk-calendar/days/" + day + ".ics";
    }
}
