package org.heshi.auth;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the portal's client in a realm that was imported earlier as the portal is now: its address or secret may have changed since. */
class KeycloakAdministration {

    static final String USER = "heshi-admin";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final String password;

    KeycloakAdministration(String address, String password) {
        this.address = address;
        this.password = password;
    }

    void align(RealmFile realm) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build()) {
            var token = JSON.readTree(send(http, request("/realms/master/protocol/openid-connect/token")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                            + URLEncoder.encode(password, StandardCharsets.UTF_8))))).get("access_token").asString();
            var clients = "/admin/realms/" + RealmFile.REALM + "/clients";
            var found = JSON.readTree(send(http, request(clients + "?clientId=" + RealmFile.CLIENT).header("Authorization", "Bearer " + token)));
            if (found.isEmpty()) {
                throw new IOException("the realm " + RealmFile.REALM + " has no client " + RealmFile.CLIENT);
            }
            var client = (ObjectNode) found.get(0);
            JsonNode before = client.deepCopy();
            if (!realm.adapt(client).equals(before)) {
                send(http, request(clients + "/" + client.get("id").asString()).header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(JSON.writeValueAsString(client))));
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " at " + response.uri().getPath());
        }
        return response.body();
    }
}
