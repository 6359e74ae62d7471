package org.heshi.portal.privacy;

import org.heshi.portal.shell.ShellPaths;

/** Where the screens of privacy are. */
public final class PrivacyPaths {

    public static final String AUDIT = "desk/audit";

    public static final String ERASURES = "desk/erasures";
    public static final String OWN = ShellPaths.MY_DATA;

    private PrivacyPaths() {}
}
