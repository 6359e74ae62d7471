/** Screens of privacy. */
@NullMarked
package org.heshi.portal.privacy.ui;

import org.jspecify.annotations.NullMarked;
