package org.heshi.search;

/**
 * How the index is, and how far this node is with filling it.
 *
 * @param engine what keeps the index
 * @param done   entries that are in it so far; 0 when another node fills it
 * @param total  entries there are to be; 0 when nothing is being filled here
 */
public record IndexProgress(IndexState state, String engine, long done, long total) {}
