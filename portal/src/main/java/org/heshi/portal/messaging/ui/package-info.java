/** Screens of notices, of how a person wants to be told, and of the outbox. */
@NullMarked
package org.heshi.portal.messaging.ui;

import org.jspecify.annotations.NullMarked;
