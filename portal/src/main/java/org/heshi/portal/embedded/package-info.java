/**
 * PostgreSQL on this machine, with nothing to install: the real server, its durable settings, its own passwords. The
 * server is started by its own {@code pg_ctl}, so it stands apart from the terminal and survives a portal that is killed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "start"})
package org.heshi.portal.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
