package org.heshi.auth;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a realm to what this portal needs. Its client follows the portal's address and secret at every start; the rest
 * is done once for each version of ours, so that what an administrator changes afterwards stays.
 */
class RealmUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(RealmUpdate.class);
    private static final String VERSION = "heshi.version";
    private static final String MANAGE_USERS = "manage-users";
    private static final String ROOT = "/" + RealmFile.REALM;

    private final KeycloakAdministration keycloak;
    private final RealmFile file;

    RealmUpdate(KeycloakAdministration keycloak, RealmFile file) {
        this.keycloak = keycloak;
        this.file = file;
    }

    void apply() throws IOException, InterruptedException {
        if (!keycloak.exists(ROOT)) {
            keycloak.post("", file.realm());
        }
        var wanted = file.realm();
        var client = client(wanted);
        trust(client);
        var realm = keycloak.get(ROOT);
        var flow = RealmFile.flow();
        var version = flow.get("alias").asString();
        if (!version.equals(realm.path("attributes").path(VERSION).asString(""))) {
            new SignInFlow(keycloak, ROOT).lay(flow, realm.path("browserFlow").asString(""));
            keycloak.put(ROOT + "/users/profile", RealmFile.profile(wanted));
            tell(client, wanted);
            exempt(wanted);
            settle((ObjectNode) realm, wanted, version);
            LOG.info("Keycloak's realm {} is now as {} has it", RealmFile.REALM, version);
        }
    }

    private JsonNode client(JsonNode wanted) throws IOException, InterruptedException {
        var found = keycloak.get(ROOT + "/clients?clientId=" + RealmFile.CLIENT);
        if (found.isEmpty()) {
            keycloak.post(ROOT + "/clients", wanted.get("clients").get(0));
            return client(wanted);
        }
        var client = (ObjectNode) found.get(0);
        JsonNode before = client.deepCopy();
        if (!file.adapt(client).equals(before)) {
            keycloak.put(path(client), client);
        }
        return client;
    }

    /** The portal opens and closes accounts, and may do nothing else here. */
    private void trust(JsonNode client) throws IOException, InterruptedException {
        var service = keycloak.get(path(client) + "/service-account-user").get("id").asString();
        var management = keycloak.get(ROOT + "/clients?clientId=realm-management").get(0).get("id").asString();
        var held = ROOT + "/users/" + service + "/role-mappings/clients/" + management;
        if (keycloak.get(held).valueStream().noneMatch(role -> role.get("name").asString().equals(MANAGE_USERS))) {
            keycloak.post(held, JsonNodeFactory.instance.arrayNode().add(keycloak.get(ROOT + "/clients/" + management + "/roles/" + MANAGE_USERS)));
        }
    }

    /** What the tokens tell the portal: claims that are not there yet. */
    private void tell(JsonNode client, JsonNode wanted) throws IOException, InterruptedException {
        var known = client.path("protocolMappers").valueStream().map(mapper -> mapper.get("name").asString()).toList();
        for (var mapper : wanted.get("clients").get(0).get("protocolMappers")) {
            if (!known.contains(mapper.get("name").asString())) {
                keycloak.post(path(client) + "/protocol-mappers/models", mapper);
            }
        }
    }

    /** Attributes that the given users have and the existing ones do not. */
    private void exempt(JsonNode wanted) throws IOException, InterruptedException {
        for (var user : wanted.path("users")) {
            for (var found : keycloak.get(ROOT + "/users?exact=true&username=" + KeycloakAdministration.encode(user.get("username").asString()))) {
                var account = (ObjectNode) found;
                JsonNode before = account.deepCopy();
                user.path("attributes").properties().forEach(entry -> account.withObject("/attributes").set(entry.getKey(), entry.getValue()));
                if (!account.equals(before)) {
                    keycloak.put(ROOT + "/users/" + account.get("id").asString(), account);
                }
            }
        }
    }

    /** At last the settings, and with them the flow: until here everybody signs in as before. */
    private void settle(ObjectNode realm, JsonNode wanted, String version) throws IOException, InterruptedException {
        RealmFile.SETTINGS.stream().filter(wanted::has).forEach(name -> realm.set(name, wanted.get(name)));
        realm.put("browserFlow", version);
        realm.withObject("/attributes").put(VERSION, version);
        keycloak.put(ROOT, realm);
    }

    private static String path(JsonNode client) {
        return ROOT + "/clients/" + client.get("id").asString();
    }
}
