package org.heshi.portal.kit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Personal data at rest: sealed with the key of this installation, and a print of it by which equals are found without
 * being read. The keys are the process's, as its database is: values such as an attendee's mark need them where nothing is injected.
 */
public final class Personal {

    private static volatile @Nullable PersonalKeys keys;

    private Personal() {}

    /** From now on these keys; the start calls it before the database is opened. */
    public static void use(PersonalKeys keys) {
        Personal.keys = keys;
    }

    public static PersonalKeys keys() {
        return Optional.ofNullable(keys).orElseThrow(() -> new IllegalStateException("no key of personal data"));
    }

    /** Nobody reads it without the key; the same text is sealed differently each time. */
    public static String seal(String text) {
        return keys().primary().seal(text);
    }

    /** What was sealed, or written before anything was. */
    public static String open(String sealed) {
        return keys().open(sealed);
    }

    /** Tells equals apart from others and nothing else, with the key of today. */
    public static String print(String text) {
        return keys().primary().print(text);
    }

    /** Its prints with every key there is: while keys change, some rows still carry the print of before. */
    public static List<String> prints(String text) {
        return keys().all().stream().map(key -> key.print(text)).toList();
    }
}
