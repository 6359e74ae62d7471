package org.heshi.portal.mediation;

import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.shell.ShellPaths;

/** The addresses of the screens for those whose dispute it is. */
public final class MediationPaths {

    public static final String FILE = ShellPaths.FILE;
    public static final String FOLLOW = ShellPaths.FOLLOW;
    public static final String MY = ShellPaths.MY;
    public static final String CASE = MatterPaths.PARTY;
    public static final String SHORT = MatterPaths.SHORT;
    public static final String SIGNED_IN = SHORT + "/in";
    public static final String RECEIPT = "print/receipt/:reference";
    public static final String INVITATION = "print/invitation/:reference/:party";

    private MediationPaths() {}

    /** To the case, by way of the sign-in page for who is not signed in. */
    public static String signedIn(Reference reference) {
        return MatterPaths.shortest(reference) + "/in";
    }

    public static String receipt(Reference reference) {
        return "print/receipt/" + reference;
    }

    public static String invitation(Reference reference, PartyId party) {
        return "print/invitation/" + reference + "/" + party;
    }
}
