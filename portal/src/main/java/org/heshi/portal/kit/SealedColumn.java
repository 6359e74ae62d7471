package org.heshi.portal.kit;

/**
 * Where a feature keeps personal data sealed, so that a change of the key reaches it.
 *
 * @param key    the columns that tell rows apart, with commas between
 * @param column what is sealed
 * @param print  how the print is set beside it, such as {@code phone_print = :print}; nothing when there is none
 */
public record SealedColumn(String table, String key, String column, String print) {}
