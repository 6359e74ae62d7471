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

/** Keycloak's administration, by its addresses below one realm, in one short session of an administrator. */
class KeycloakAdministration implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    private final String address;
    private final String token;

    /** @throws IOException also when name and password are not an administrator's */
    KeycloakAdministration(String address, String user, String password) throws IOException, InterruptedException {
        this.address = address;
        var form = "grant_type=password&client_id=admin-cli&username=" + encode(user) + "&password=" + encode(password);
        this.token = JSON.readTree(send(request("/realms/master/protocol/openid-connect/token")
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

    void post(String path, JsonNode body) throws IOException, InterruptedException {
        send(asAdministrator(path).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
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
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " at " + response.uri().getPath());
        }
        return response;
    }

    @Override
    public void close() {
        http.close();
    }
}
