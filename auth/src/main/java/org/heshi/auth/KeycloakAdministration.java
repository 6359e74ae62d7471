package org.heshi.auth;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's administration, by its addresses below one realm, in one short session of whoever may. */
class KeycloakAdministration implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKEN = "/protocol/openid-connect/token";

    private final HttpClient http;
    private final Duration patience;
    private final String address;
    private final String token;

    /**
     * Keycloak's own administrator.
     *
     * @throws IOException also when name and password are not an administrator's
     */
    KeycloakAdministration(String address, String user, String password) throws IOException, InterruptedException {
        this(address, Duration.ofSeconds(30), "/realms/master" + TOKEN,
                "grant_type=password&client_id=admin-cli&username=" + encode(user) + "&password=" + encode(password));
    }

    /** The portal's own client, which may what the roles of its service account say. */
    KeycloakAdministration(Realm realm, Duration patience) throws IOException, InterruptedException {
        this(realm.server(), patience, realm.path() + TOKEN,
                "grant_type=client_credentials&client_id=" + encode(realm.client()) + "&client_secret=" + encode(realm.secret()));
    }

    private KeycloakAdministration(String address, Duration patience, String path, String form) throws IOException, InterruptedException {
        this.address = address;
        this.patience = patience;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(patience).build();
        this.token = JSON.readTree(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))).body())
                .get("access_token").asString();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(asAdministrator(path).GET()).body());
    }

    boolean exists(String path) throws IOException, InterruptedException {
        return http.send(asAdministrator(path).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
    }

    void put(String path, JsonNode body) throws IOException, InterruptedException {
        send(asAdministrator(path).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Where what was made is to be found; nothing when Keycloak does not say. */
    String post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(asAdministrator(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))).headers().firstValue("Location").orElse("");
    }

    void delete(String path) throws IOException, InterruptedException {
        send(asAdministrator(path).DELETE());
    }

    static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder asAdministrator(String path) {
        return request("/admin/realms" + path).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(patience);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new Answer(response.statusCode(), response.uri().getPath());
        }
        return response;
    }

    /** Keycloak answered, but not with what was asked for. */
    static class Answer extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Answer(int status, String path) {
            super("Keycloak answered " + status + " at " + path);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
