package org.heshi.auth;

/** The PostgreSQL database in which the embedded Keycloak keeps its accounts. */
public record KeycloakDatabase(String url, String user, String password) {

    @Override
    public String toString() {
        return url;
    }
}
