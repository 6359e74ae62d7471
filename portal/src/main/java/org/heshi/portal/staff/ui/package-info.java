@NullMarked
package org.heshi.portal.staff.ui;

import org.jspecify.annotations.NullMarked;
