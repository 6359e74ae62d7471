package org.heshi.portal.account;

import java.time.LocalDate;

/** The notice on personal information. Whoever changes its words gives it a new version, and everybody is asked anew. */
public final class PrivacyNotice {

    public static final int VERSION = 1;
    public static final LocalDate SINCE = LocalDate.of(2026, 11, 21);

    /** Its parts, in their order; each has a heading and a text among the words. */
    public enum Part { WHO, WHAT, WHY, SEES, KEPT, RIGHTS, WITHDRAW }

    private PrivacyNotice() {}
}
