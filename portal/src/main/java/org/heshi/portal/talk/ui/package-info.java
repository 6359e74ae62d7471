/** The screens of villager talk. */
@NullMarked
package org.heshi.portal.talk.ui;

import org.jspecify.annotations.NullMarked;
