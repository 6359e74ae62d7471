package org.heshi.search;

/**
 * Questions that were answered before: what is like a new question lends it the documents that answered.
 *
 * @param type    the indexed entity, one for each remembered question
 * @param text    its {@link ChineseText} field
 * @param meaning its {@link Meaning} field, made of the question alone
 * @param answers a projectable keyword field of many values: the ids, as text, of the documents that answered
 * @param used    what of it may be used
 */
public record Memory(Class<?> type, String text, String meaning, String answers, Narrowing used) {}
