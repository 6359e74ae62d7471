package org.heshi.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heshi.portal.kit.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the portal says to Keycloak about accounts, answered from memory. Nobody signs in here: tests that are about signing
 * in run a real Keycloak.
 */
public final class StandInKeycloak {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REALM = "/realms/heshi";
    private static final String USERS = "/admin" + REALM + "/users";
    private static final Map<UUID, ObjectNode> ACCOUNTS = new ConcurrentHashMap<>();
    private static final List<UUID> SIGNED_OUT = new ArrayList<>();
    private static final HttpServer SERVER = start();
    private static volatile boolean silent;

    private StandInKeycloak() {}

    static String issuer() {
        return "http://localhost:" + SERVER.getAddress().getPort() + REALM;
    }

    /** From now on it answers that it cannot, or it answers again. */
    public static void isSilent(boolean now) {
        silent = now;
    }

    public static void forget() {
        ACCOUNTS.clear();
        SIGNED_OUT.clear();
        silent = false;
    }

    /** What it holds of an account; nothing when there is none. */
    public static JsonNode account(PersonId person) {
        return ACCOUNTS.getOrDefault(person.value(), JSON.createObjectNode());
    }

    public static List<JsonNode> accounts() {
        return List.copyOf(ACCOUNTS.values());
    }

    /** One that somebody opened by entering with a phone, or with a second factor. */
    public static void holds(PersonId person, String username, String phone, String... credentials) {
        var user = JSON.createObjectNode().put("id", person.value().toString()).put("username", username).put("enabled", true);
        user.putObject("attributes").putArray("phoneNumber").add(phone);
        var held = user.putArray("kept");
        List.of(credentials).forEach(type -> held.addObject().put("id", type).put("type", type));
        ACCOUNTS.put(person.value(), user);
    }

    public static boolean hasSignedOut(PersonId person) {
        return SIGNED_OUT.contains(person.value());
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", StandInKeycloak::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = exchange.getRequestBody().readAllBytes();
        if (silent) {
            say(exchange, 503, null);
        } else if (path.equals(REALM + "/protocol/openid-connect/token")) {
            say(exchange, 200, JSON.createObjectNode().put("access_token", "stand-in"));
        } else if (path.startsWith(REALM + "/heshi-sessions/")) {
            SIGNED_OUT.add(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
            say(exchange, 204, null);
        } else if (path.equals(USERS)) {
            users(exchange, body);
        } else if (path.startsWith(USERS + "/")) {
            user(exchange, path.substring(USERS.length() + 1).split("/"), body);
        } else {
            say(exchange, 404, null);
        }
    }

    private static void users(HttpExchange exchange, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            var found = JSON.createArrayNode();
            ACCOUNTS.values().stream().filter(user -> query.endsWith("username=" + user.get("username").asString())
                    || query.equals("q=phoneNumber:" + user.at("/attributes/phoneNumber/0").asString(""))).forEach(found::add);
            say(exchange, 200, found);
            return;
        }
        var user = (ObjectNode) JSON.readTree(body);
        if (ACCOUNTS.values().stream().anyMatch(other -> other.get("username").equals(user.get("username")))) {
            say(exchange, 409, null);
            return;
        }
        var id = UUID.randomUUID();
        ACCOUNTS.put(id, user.put("id", id.toString()));
        exchange.getResponseHeaders().add("Location", USERS + "/" + id);
        say(exchange, 201, null);
    }

    private static void user(HttpExchange exchange, String[] parts, byte[] body) throws IOException {
        var id = UUID.fromString(parts[0]);
        var user = ACCOUNTS.get(id);
        if (user == null) {
            say(exchange, 404, null);
        } else if (parts.length == 1) {
            switch (exchange.getRequestMethod()) {
                case "GET" -> say(exchange, 200, user);
                case "PUT" -> {
                    ACCOUNTS.put(id, (ObjectNode) JSON.readTree(body));
                    say(exchange, 204, null);
                }
                default -> {
                    ACCOUNTS.remove(id);
                    say(exchange, 204, null);
                }
            }
        } else if (parts[1].equals("reset-password")) {
            user.putArray("credentials").add(JSON.readTree(body));
            say(exchange, 204, null);
        } else if (parts.length == 2) {
            say(exchange, 200, user.path("kept").isArray() ? user.path("kept") : JSON.createArrayNode());
        } else {
            var kept = user.withArray("/kept");
            for (var i = kept.size() - 1; i >= 0; i--) {
                if (kept.get(i).get("id").asString().equals(parts[2])) {
                    kept.remove(i);
                }
            }
            say(exchange, 204, null);
        }
    }

    private static void say(HttpExchange exchange, int status, JsonNode body) throws IOException {
        try (exchange) {
            var bytes = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
