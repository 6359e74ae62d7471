package org.heshi.portal.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file as people gave it, without what could mislead a person or a file system. */
record FileName(String value) {

    private static final int LONGEST = 120;
    /** Windows takes these for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");

    FileName {
        var name = Normalizer.normalize(value, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "").replaceAll("[<>:\"|?*;%]", "_").strip();
        name = name.replaceAll("^[. ]+|[. ]+$", "");
        value = shorten(name.isEmpty() ? "文件" : DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    private static String shorten(String name) {
        var length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
