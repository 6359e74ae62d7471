package org.heshi.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.auth.Realm;

/** A resident's browser on the way in: from the portal to Keycloak's pages and back, by phone and code. */
final class Resident {

    private static final Pattern FORM = Pattern.compile("<form action=\"([^\"]+)\" method=\"post\" data-once>");
    private static final int MOST_REDIRECTS = 8;

    private final HttpClient http;
    private final URI portal;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private long waited;

    Resident(HttpClient http, URI portal) {
        this.http = http;
        this.portal = portal;
    }

    /** Whether sign-in has begun to work, so that the portal sends people on to Keycloak. */
    boolean isLetIn() throws IOException, InterruptedException {
        return !get(portal.resolve(Realm.SIGN_IN)).uri().getAuthority().equals(portal.getAuthority());
    }

    /** How long the servers took, from the first press to the first page of the portal as somebody who is signed in. */
    Duration signIn(String phone, Supplier<String> code) throws IOException, InterruptedException {
        waited = 0;
        var asksForPhone = get(portal.resolve(Realm.SIGN_IN));
        var asksForCode = post(asksForPhone, "phone", phone);
        var page = post(asksForCode, "code", code.get());
        if (page.statusCode() != 200 || !page.uri().getAuthority().equals(portal.getAuthority()) || page.uri().getPath().length() > 1) {
            throw new IOException("Not let in: " + page.statusCode() + " at " + page.uri().getPath());
        }
        return Duration.ofNanos(waited);
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(address)));
    }

    private HttpResponse<String> post(HttpResponse<String> page, String field, String value) throws IOException, InterruptedException {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("No form for the " + field + " at " + page.uri().getPath() + ": " + page.statusCode());
        }
        return follow(send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var page = answer;
        for (var hops = 0; page.statusCode() / 100 == 3 && hops < MOST_REDIRECTS; hops++) {
            page = send(HttpRequest.newBuilder(page.uri().resolve(page.headers().firstValue("Location").orElseThrow())));
        }
        return page;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var kept = cookies.computeIfAbsent(request.copy().build().uri().getAuthority(), _ -> new HashMap<>());
        if (!kept.isEmpty()) {
            request.header("Cookie", kept.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        var sent = System.nanoTime();
        var answer = http.send(request.timeout(Duration.ofMinutes(1)).header("Accept", "text/html").header("Accept-Language", "zh-CN").build(),
                HttpResponse.BodyHandlers.ofString());
        waited += System.nanoTime() - sent;
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var cookie = set.split(";", 2)[0].split("=", 2);
            kept.put(cookie[0], cookie[1]);
        }
        return answer;
    }
}
