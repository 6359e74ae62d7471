package org.heshi.search;

import org.jspecify.annotations.Nullable;

/**
 * How the index is, and how far this node is with filling it.
 *
 * @param cluster what keeps the index outside; null for Lucene in the process
 * @param done   entries that are in it so far; 0 when another node fills it
 * @param total  entries there are to be; 0 when nothing is being filled here
 */
public record IndexProgress(IndexState state, @Nullable String cluster, long done, long total) {}
