package org.heshi.portal.messaging;

/** Where the screens of messages are. */
public final class MessagingPaths {

    public static final String NOTICES = "notices";
    public static final String SETTINGS = "notices/settings";
    public static final String OUTBOX = "outbox";

    private MessagingPaths() {}
}
