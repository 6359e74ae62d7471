package org.heshi.portal.booking;

/** Where booking's screens and files are. */
public final class BookingPaths {

    public static final String HOURS = "desk/hours";
    public static final String ROOMS = "desk/rooms";
    public static final String HEARING = "h/:token";

    private BookingPaths() {}

    /** The page of a hearing for the attendee to whom the token belongs; short, for it travels in text messages. */
    public static String hearing(String token) {
        return "h/" + token;
    }

    /** The same hearing for a calendar. */
    public static String calendar(String token) {
        return "hearings/" + token + ".ics";
    }
}
