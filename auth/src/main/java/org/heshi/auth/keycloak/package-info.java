/** What Keycloak itself runs of Heshi: sign-in by phone and code, and who needs a second factor. Knows only Keycloak. */
@NullMarked
package org.heshi.auth.keycloak;

import org.jspecify.annotations.NullMarked;
