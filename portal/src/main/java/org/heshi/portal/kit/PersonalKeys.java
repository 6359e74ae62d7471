package org.heshi.portal.kit;

import java.util.List;
import java.util.stream.Stream;

/** The key with which personal data is sealed, and those of before, which only open. */
public record PersonalKeys(PersonalKey primary, List<PersonalKey> previous) {

    /** Stands among the names of keys while rows may lie there that no key sealed. */
    public static final String PLAIN = "plain";

    public PersonalKeys {
        previous = List.copyOf(previous);
    }

    public List<PersonalKey> all() {
        return Stream.concat(Stream.of(primary), previous.stream()).toList();
    }

    /** A number that was written before numbers were sealed begins with a plus, as no key's name does. */
    String open(String sealed) {
        return sealed.startsWith("+") ? sealed : all().stream().filter(key -> sealed.startsWith(key.mark())).findFirst()
                .orElseThrow(() -> new IllegalStateException("personal data sealed with a key that is not known")).open(sealed);
    }
}
