package org.heshi.portal.matters;

import org.heshi.portal.kit.PersonId;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings in.
 *
 * @param filedBy  the account that files, absent for a visitor without one
 * @param filedFor the name of the visitor on whose behalf staff file, after reading it back to them
 */
public record MatterForm(MatterKind kind, CategoryCode category, PlaceCode place, String subject, String told, String wish,
        Privacy privacy, @Nullable PersonId filedBy, @Nullable String filedFor) {

    public static final int SUBJECT_LENGTH = 80;
    public static final int TOLD_LENGTH = 4000;
    public static final int WISH_LENGTH = 1000;

    public MatterForm {
        subject = within(subject, SUBJECT_LENGTH, "matters.subject.length");
        told = within(told, TOLD_LENGTH, "matters.told.length");
        wish = within(wish, WISH_LENGTH, "matters.wish.length");
        filedFor = filedFor == null ? null : within(filedFor, 40, "matters.filed-for.length");
        if (privacy == Privacy.ANONYMOUS) {
            filedBy = null;
        }
    }

    private static String within(String text, int limit, String key) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > limit) {
            throw new IllegalArgumentException(key);
        }
        return stripped;
    }

    @Override
    public String toString() {
        return kind + " " + category + " at " + place;
    }
}
