package org.heshi.portal.matters;

/** The addresses of one matter; its reference number is all they tell. */
public final class MatterPaths {

    public static final String PARTY = "cases/:reference";
    public static final String STAFF = "desk/cases/:reference";
    /** Short, for messages and QR codes: leads on to the right screen for whoever opens it. */
    public static final String SHORT = "f/:reference";

    /** A topic of villager talk, open to everybody. */
    public static final String TOPIC = "topics/:reference";

    private MatterPaths() {}

    public static String party(Reference reference) {
        return "cases/" + reference;
    }

    public static String staff(Reference reference) {
        return "desk/cases/" + reference;
    }

    public static String topic(Reference reference) {
        return "topics/" + reference;
    }

    public static String shortest(Reference reference) {
        return "f/" + reference;
    }
}
