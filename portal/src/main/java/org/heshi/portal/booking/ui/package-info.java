/** The desk's working hours and rooms, and the page of a hearing behind its link. */
@NullMarked
package org.heshi.portal.booking.ui;

import org.jspecify.annotations.NullMarked;
