package org.heshi.portal.kit;

import java.util.List;
import java.util.regex.Pattern;

/** A telephone number in E.164; eleven digits of a mainland mobile are understood without their country code. */
public record PhoneNumber(String value) {

    private static final Pattern MAINLAND_MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");

    public PhoneNumber {
        value = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFKC).replaceAll("[\\s()-]", "");
        if (MAINLAND_MOBILE.matcher(value).matches()) {
            value = "+86" + value;
        }
        if (!E164.matcher(value).matches() || value.startsWith("+86") && !MAINLAND_MOBILE.matcher(value.substring(3)).matches()) {
            throw new IllegalArgumentException("kit.phone.invalid");
        }
    }

    /** As people write it: without +86. */
    public String plain() {
        return value.startsWith("+86") ? value.substring(3) : value;
    }

    /** As it lies in the database. */
    public String sealed() {
        return Personal.seal(value);
    }

    public static PhoneNumber unsealed(String sealed) {
        return new PhoneNumber(Personal.open(sealed));
    }

    /** By which the same number is found again without being read. */
    public String print() {
        return Personal.print(value);
    }

    /** Its prints of today and of the keys of before. */
    public List<String> prints() {
        return Personal.prints(value);
    }

    /** Only enough of it for its owner to recognise. */
    public String masked() {
        var plain = plain();
        return plain.substring(0, 3) + "****" + plain.substring(plain.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
