package org.heshi.portal.documents;

import java.util.List;

/**
 * What an agreement says, as article 29 of the People's Mediation Law asks for it.
 *
 * @param dispute the main facts of the dispute and what was in dispute
 * @param clauses what was agreed
 * @param manner  how it is performed, such as "by bank transfer"; may be empty
 * @param copies  how many copies are made
 */
public record AgreementText(String dispute, List<Clause> clauses, String manner, List<Instalment> instalments, int copies) {

    public static final int DISPUTE_LENGTH = 4000;
    public static final int MANNER_LENGTH = 500;
    private static final int MOST_ITEMS = 50;

    public AgreementText {
        dispute = within(dispute, DISPUTE_LENGTH, "documents.agreement.dispute");
        manner = manner.isBlank() ? "" : within(manner, MANNER_LENGTH, "documents.agreement.manner");
        clauses = List.copyOf(clauses);
        instalments = List.copyOf(instalments);
        if (clauses.isEmpty() || clauses.size() > MOST_ITEMS || instalments.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("documents.agreement.clauses");
        }
        if (copies < 1 || copies > 20) {
            throw new IllegalArgumentException("documents.agreement.copies");
        }
    }

    static String within(String text, int limit, String key) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > limit) {
            throw new IllegalArgumentException(key);
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "AgreementText[" + clauses.size() + " clauses]";
    }
}
