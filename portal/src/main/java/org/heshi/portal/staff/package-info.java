/**
 * Who serves: finding people, giving and ending posts, opening and closing accounts, and all of it for many at once.
 *
 * <p>A post lies in the portal, an account in Keycloak, and no transaction spans the two. So an account is opened first and
 * taken back when the post could not be given; it is closed last, by a job that tries until Keycloak has done it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kit", "shell", "audit", "security", "territory", "messaging"})
package org.heshi.portal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
