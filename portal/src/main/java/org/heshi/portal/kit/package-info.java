/** Small values that every feature shares: people, phone numbers, words, refusals, who is asking. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.heshi.portal.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
