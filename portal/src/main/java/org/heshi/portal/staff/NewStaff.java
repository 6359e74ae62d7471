package org.heshi.portal.staff;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** Somebody who shall serve: the name to sign in with, the person's own name and number, and the first post. */
public record NewStaff(String username, String name, PhoneNumber phone, Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    static final int LONGEST_NAME = 40;

    public NewStaff {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip().replaceAll("\\s+", " ");
        if (!isUsername(username)) {
            throw new Refused("staff.refused.username");
        }
        if (!isName(name)) {
            throw new Refused("staff.refused.name", LONGEST_NAME);
        }
    }

    static boolean isUsername(String written) {
        return USERNAME.matcher(written.strip().toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isName(String written) {
        var plain = written.strip();
        return !plain.isEmpty() && plain.length() <= LONGEST_NAME && plain.codePoints().allMatch(c -> Character.isLetter(c) || " ·.-'".indexOf(c) >= 0);
    }

    /** Nobody's name or number. */
    @Override
    public String toString() {
        return "NewStaff[" + duty + ", " + place + "]";
    }
}
