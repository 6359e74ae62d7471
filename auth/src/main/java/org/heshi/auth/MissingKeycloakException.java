package org.heshi.auth;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded Keycloak is asked for and its zip is not there. */
public class MissingKeycloakException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingKeycloakException(@Nullable Path zip) {
        super(zip == null
                ? "The embedded Keycloak needs its distribution: set HESHI_KEYCLOAK_DISTRIBUTION to the file keycloak-quarkus-dist-….zip."
                : "The embedded Keycloak's distribution %s is not there or not readable: build the project, or set HESHI_KEYCLOAK_DISTRIBUTION to the zip."
                        .formatted(zip.toAbsolutePath().normalize()), null, false, false);
    }
}
