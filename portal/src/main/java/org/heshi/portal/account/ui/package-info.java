@NullMarked
package org.heshi.portal.account.ui;

import org.jspecify.annotations.NullMarked;
