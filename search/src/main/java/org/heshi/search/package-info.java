/**
 * Finding by words, alike on Lucene in the process and on an Elasticsearch or OpenSearch cluster.
 *
 * <p>Single characters and pairs of characters go into two fields: one token graph of both makes Lucene expand an
 * ordinary question into 2^n paths, and the two fields summed rank best of all that was measured without meaning.
 */
@NullMarked
package org.heshi.search;

import org.jspecify.annotations.NullMarked;
