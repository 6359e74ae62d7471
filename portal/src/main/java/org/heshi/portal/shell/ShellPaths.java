package org.heshi.portal.shell;

import org.jspecify.annotations.Nullable;

/** Addresses that the house leads to. It offers only those behind which there is a page. */
public final class ShellPaths {

    public static final String HOME = "";
    public static final String FILE = "file";
    public static final String FOLLOW = "follow";
    public static final String LAW = "law";
    public static final String TALK_DAYS = "talk";
    public static final String MY = "my";
    public static final String DESK = "desk";
    public static final String MY_DATA = "account/data";
    public static final String ACCOUNT = "account";
    public static final String PRIVACY = "privacy";
    public static final String SIGN_IN = "/oauth2/authorization/keycloak";

    /** Begins a case in which a talk in person is asked for, for that is how one is booked: its mediator offers times. */
    public static final String MEET = "meet";

    private ShellPaths() {}

    /** @param category what it is about, or null */
    public static String meet(@Nullable String category) {
        return FILE + "?" + MEET + "=1" + (category == null ? "" : "&category=" + category);
    }
}
