package org.heshi.portal.privacy;

/** Where the screens of privacy are. */
public final class PrivacyPaths {

    public static final String AUDIT = "desk/audit";

    private PrivacyPaths() {}
}
