/**
 * Finding by words, by meaning and by what was answered before, alike on Lucene in the process and on an Elasticsearch or
 * OpenSearch cluster.
 *
 * <p>An entity that is to be found says so by {@code @Indexed}, its text by {@link org.heshi.search.ChineseText}, and its
 * meaning by {@link org.heshi.search.Meaning} on an {@link org.heshi.search.Embedding} that a job keeps current with
 * {@link org.heshi.search.Embedder}. Those who look for what they know ask by {@link org.heshi.search.ChineseQuery}; those
 * who have a question ask {@link org.heshi.search.Finder}, which is told a {@link org.heshi.search.Shelf} (what to search,
 * and what of it may be seen) and, if there is one, a {@link org.heshi.search.Memory} of answered questions. A
 * {@link org.heshi.search.Labelling} guesses a label from text that has one.
 *
 * <p>Single characters and pairs of characters go into two fields: one token graph of both makes Lucene expand an
 * ordinary question into 2^n paths, and the two fields summed rank best of all that was measured without meaning. Words and
 * meaning are two searches, put into one order by {@link org.heshi.search.Ranking}: engines score on scales of their own.
 */
@NullMarked
package org.heshi.search;

import org.jspecify.annotations.NullMarked;
