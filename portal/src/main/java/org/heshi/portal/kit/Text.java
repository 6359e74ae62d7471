package org.heshi.portal.kit;

import java.util.List;

/** A sentence yet to be worded: its key and arguments. Kept in the database as that, worded when it is read or sent. */
public record Text(String key, List<String> args) {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
