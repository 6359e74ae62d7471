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
    private static final int LONGEST_NAME = 40;

    public NewStaff {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip().replaceAll("\\s+", " ");
        if (!USERNAME.matcher(username).matches()) {
            throw new Refused("staff.refused.username");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(c -> !Character.isLetter(c) && " ·.-'".indexOf(c) < 0)) {
            throw new Refused("staff.refused.name", LONGEST_NAME);
        }
    }

    /** Nobody's name or number. */
    @Override
    public String toString() {
        return "NewStaff[" + duty + ", " + place + "]";
    }
}
