/** The printed form of an agreement. */
@NullMarked
package org.heshi.portal.documents.ui;

import org.jspecify.annotations.NullMarked;
