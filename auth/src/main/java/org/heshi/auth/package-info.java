/** Who is asking: Keycloak, its realm, and the portal's sign-in. Knows nothing of what is decided behind it. */
@NullMarked
package org.heshi.auth;

import org.jspecify.annotations.NullMarked;
