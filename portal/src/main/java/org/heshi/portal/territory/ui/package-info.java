/** Opens the screens of a duty to those who hold it. */
@NullMarked
package org.heshi.portal.territory.ui;

import org.jspecify.annotations.NullMarked;
