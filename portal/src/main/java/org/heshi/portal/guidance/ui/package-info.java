/** Screens of guidance. */
@NullMarked
package org.heshi.portal.guidance.ui;

import org.jspecify.annotations.NullMarked;
