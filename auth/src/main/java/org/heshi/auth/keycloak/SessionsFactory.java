package org.heshi.auth.keycloak;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Offers {@link Sessions} below {@code /realms/…/heshi-sessions}. */
public class SessionsFactory implements RealmResourceProviderFactory {

    @Override
    public String getId() {
        return "heshi-sessions";
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Sessions(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
