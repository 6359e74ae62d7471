package org.heshi.portal.talk;

import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.territory.PlaceCode;

/** The addresses of villager talk. */
public final class TalkPaths {

    public static final String LIST = ShellPaths.TALK_DAYS;
    public static final String VILLAGE = LIST + "/:village";
    public static final String RAISE = VILLAGE + "/raise";
    public static final String POSTER = "print/talk/:village";
    public static final String TOPIC = MatterPaths.TOPIC;
    public static final String DAY = LIST + "/day/:day";
    public static final String COME = "t/:token";
    public static final String HERE = LIST + "/here/:token";
    public static final String YEAR = VILLAGE + "/year";
    public static final String DESK = "desk/talk";
    public static final String RESIDENTS = DESK + "/residents";
    public static final String HOST = DESK + "/day/:day";
    public static final String HALL = DESK + "/hall/:day";

    private TalkPaths() {}

    public static String village(PlaceCode village) {
        return LIST + "/" + village;
    }

    public static String raise(PlaceCode village) {
        return LIST + "/" + village + "/raise";
    }

    public static String poster(PlaceCode village) {
        return "print/talk/" + village;
    }

    public static String topic(Reference reference) {
        return MatterPaths.topic(reference);
    }

    public static String day(TalkDayId day) {
        return LIST + "/day/" + day;
    }

    /** What the code on the wall of the hall leads to. */
    public static String here(String token) {
        return LIST + "/here/" + token;
    }

    /** Where somebody who is asked to come answers; short, for it goes into a text message. */
    public static String come(String token) {
        return "t/" + token;
    }

    public static String year(PlaceCode village) {
        return village(village) + "/year";
    }

    public static String host(TalkDayId day) {
        return DESK + "/day/" + day;
    }

    public static String hall(TalkDayId day) {
        return DESK + "/hall/" + day;
    }

    public static String feed(PlaceCode village) {
        return "talk-feed/" + village + ".atom";
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
