package org.heshi.portal.account;

import org.heshi.portal.shell.ShellPaths;

/** Addresses around one's own account. */
public final class AccountPaths {

    public static final String WELCOME = "welcome";
    public static final String PRIVACY = ShellPaths.PRIVACY;
    public static final String ACCOUNT = ShellPaths.ACCOUNT;

    private AccountPaths() {}
}
