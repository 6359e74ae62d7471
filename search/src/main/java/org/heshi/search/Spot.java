package org.heshi.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a document stands.
 *
 * @param whole what it is a part of, so that many fair hits in one whole count
 * @param place where in the whole, so that what stands beside a hit counts; null where there is no order
 */
public record Spot(Object whole, @Nullable Integer place) {}
