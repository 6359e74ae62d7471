package org.heshi.portal.privacy;

import java.util.Locale;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Words;

/** Words a deed and the codes that were written down with it. A kind of deed without a sentence of its own does not compile. */
record AuditSentence(AuditLine line, Locale language) {

    String said() {
        var deed = line.entry().deed();
        return switch (deed) {
            case POST_GIVEN, POST_ENDED -> say(deed, "", whom(), where(), Words.say(language, "territory.duty." + fact("duty")));
            case PERSON_CREATED, PERSON_INVITED, PERSON_RETURNED, PASSWORD_GIVEN, SECOND_FACTOR_RESET -> say(deed, "", whom());
            case PERSON_DEACTIVATED -> say(deed, fact("handed over").equals("0") ? ".nothing" : "", whom(), fact("handed over"));
            case STAFF_IMPORTED -> has("grids") ? say(deed, ".grids", fact("grids")) : say(deed, "", fact("rows"));
            case LOOKED_AT_MATTER -> say(deed, "." + fact("reason"), matter());
            case UNMASKED -> say(deed, "." + fact("what") + (has("for") ? ".agreement" : ""), matter(), party());
            case INFECTED_FILE_REFUSED -> say(deed, line.entry().matter() == null ? "" : ".case", fact("found"), matter());
            case EXPORTED -> has("list") ? say(deed, "." + fact("list")) : say(deed, "", fact("entries"));
            case ERASED -> line.entry().matter() == null ? say(deed, "", whom()) : say(deed, ".case", matter(), fact("after").replace("d", ""));
            case ERASURE_ANSWERED -> say(deed, fact("erased").equals("true") ? "" : ".refused", whom());
            case KEY_CHANGED -> say(deed, "", fact("sealed"));
            case OWN_DATA_TAKEN, ERASURE_ASKED -> say(deed, "");
        };
    }

    private String say(Deed deed, String variant, Object... args) {
        return Words.say(language, "privacy.said." + deed + variant, args);
    }

    private boolean has(String fact) {
        return line.entry().facts().containsKey(fact);
    }

    private String fact(String name) {
        return line.entry().facts().getOrDefault(name, "");
    }

    private String whom() {
        return line.subject() != null ? line.subject() : Words.say(language, "privacy.said.somebody");
    }

    /** Whoever reads the audit need not see the case, and then not who is a party to it. */
    private String party() {
        return line.subject() != null ? line.subject() : Words.say(language, "privacy.said.party");
    }

    private String where() {
        return line.place() != null ? line.place() : fact("place");
    }

    private String matter() {
        return line.reference() != null ? line.reference().shown() : Words.say(language, "privacy.said.case");
    }
}
