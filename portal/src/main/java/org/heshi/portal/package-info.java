/** The Vaadin application: one package a feature, arrows pointing down only. */
@NullMarked
package org.heshi.portal;

import org.jspecify.annotations.NullMarked;
