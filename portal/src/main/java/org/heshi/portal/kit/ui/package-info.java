/** Components that take values and show them; no service inside. */
@NullMarked
package org.heshi.portal.kit.ui;

import org.jspecify.annotations.NullMarked;
