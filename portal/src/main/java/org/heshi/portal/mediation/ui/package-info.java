/** The screens on which a dispute is brought in, followed, talked over and settled. */
@NullMarked
package org.heshi.portal.mediation.ui;

import org.jspecify.annotations.NullMarked;
