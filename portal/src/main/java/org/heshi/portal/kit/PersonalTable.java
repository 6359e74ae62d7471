package org.heshi.portal.kit;

import java.util.Map;

/**
 * What a feature holds about a person, for the person to read and take away.
 *
 * @param title the key of what it is called
 * @param sql   reads it; {@code :person} is the person. Its columns are called as the words under {@code privacy.data.column} are,
 *              the code of a place is called {@code place}, and a sealed number {@code phone} or {@code identity}
 * @param words where the words for a column's codes are, such as {@code matters.status}; where it is empty, the codes are keys themselves
 */
public record PersonalTable(String title, String sql, Map<String, String> words) {

    public PersonalTable(String title, String sql) {
        this(title, sql, Map.of());
    }
}
