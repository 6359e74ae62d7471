package org.heshi.portal.kit;

/**
 * What a feature holds about a person, for the person to read and take away.
 *
 * @param title the key of what it is called
 * @param sql   reads it; {@code :person} is the person. Its columns are called as the words under {@code privacy.data.column} are,
 *              and a sealed number is called {@code phone} or {@code identity}
 */
public record PersonalTable(String title, String sql) {}
