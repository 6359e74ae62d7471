package org.heshi.portal;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Visits the portal over plain HTTP with cookies, as a browser without scripts would. */
public final class HttpVisitor implements AutoCloseable {

    private static final Pattern STAFF = Pattern.compile("name=\"authenticationExecution\" value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new HashMap<>();

    /** Where a visit ended after all redirects, and every address on the way. */
    public record Page(int status, URI address, String body, List<URI> way) {}

    public Page visit(String address) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(URI.create(address)), new java.util.ArrayList<>());
    }

    /** Goes to a page that only a signed-in person sees, and signs in with name and password, as staff does. */
    public Page signIn(String address, String user, String password) throws IOException, InterruptedException {
        var phone = visit(address);
        var form = send(phone, Map.of("authenticationExecution", find(STAFF, phone)));
        return send(form, Map.of("username", user, "password", password, "credentialId", ""));
    }

    /** Sends the first form of the page with these fields. */
    public Page send(Page page, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(HttpRequest.newBuilder(page.address().resolve(find(ACTION, page)))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)), new java.util.ArrayList<>());
    }

    private static String find(Pattern pattern, Page page) {
        var found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " at " + page.address() + ":\n" + page.body());
        }
        return found.group(1).replace("&amp;", "&");
    }

    private Page follow(HttpRequest.Builder request, List<URI> way) throws IOException, InterruptedException {
        var response = http.send(request.timeout(Duration.ofMinutes(1)).header("Cookie", cookieHeader(request)).build(),
                HttpResponse.BodyHandlers.ofString());
        way.add(response.uri());
        keepCookies(response);
        var next = response.headers().firstValue("Location");
        if (next.isPresent() && response.statusCode() / 100 == 3) {
            if (way.size() > 12) {
                throw new AssertionError("Goes round in circles: " + way);
            }
            return follow(HttpRequest.newBuilder(response.uri().resolve(next.get())), way);
        }
        return new Page(response.statusCode(), response.uri(), response.body(), List.copyOf(way));
    }

    private String cookieHeader(HttpRequest.Builder request) {
        var port = request.copy().build().uri().getPort();
        return cookies.entrySet().stream().filter(cookie -> cookie.getKey().startsWith(port + " "))
                .map(cookie -> cookie.getValue()).collect(Collectors.joining("; "));
    }

    /** Each server's own; both are on one host here. */
    private void keepCookies(HttpResponse<String> response) {
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, cookie.contains(";") ? cookie.indexOf(';') : cookie.length());
            cookies.put(response.uri().getPort() + " " + pair.substring(0, pair.indexOf('=')), pair);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
