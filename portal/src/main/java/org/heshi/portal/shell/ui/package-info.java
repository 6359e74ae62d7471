/** What everybody sees of the house: layout, home page, error pages. */
@NullMarked
package org.heshi.portal.shell.ui;

import org.jspecify.annotations.NullMarked;
