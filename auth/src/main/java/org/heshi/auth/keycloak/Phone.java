package org.heshi.auth.keycloak;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164 as somebody may write it; eleven digits of a mainland mobile need no country code. */
record Phone(String value) {

    private static final Pattern MAINLAND_MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");

    static Optional<Phone> read(String written) {
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
        var number = MAINLAND_MOBILE.matcher(plain).matches() ? "+86" + plain : plain;
        return E164.matcher(number).matches() ? Optional.of(new Phone(number)) : Optional.empty();
    }

    /** Enough for its owner to recognise it. */
    String masked() {
        var local = value.startsWith("+86") ? value.substring(3) : value;
        return local.substring(0, 3) + " **** " + local.substring(local.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
