/**
 * Measures how well search finds what answers a question, through the product's own code, and fits the product's weights.
 *
 * <p>Nothing that is measured is known to what is measured: with five folds the matrix, the weights and the memory of each
 * fold come from the other four alone, and the weights of a fold from questions that its matrix did not see either.
 */
@NullMarked
package org.heshi.yardstick;

import org.jspecify.annotations.NullMarked;
