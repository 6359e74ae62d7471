/**
 * Villager talk (村民说事): what troubles a village is raised, talked over on a fixed day every month, decided, done and rated.
 *
 * <p>A topic is a matter and goes through its loop. What everybody may read of it lies in tables of this feature, in which
 * a hidden name does not exist; so no public page can show one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "territory", "messaging", "matters", "booking", "documents"})
package org.heshi.portal.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
