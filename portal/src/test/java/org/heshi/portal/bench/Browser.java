package org.heshi.portal.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.security.BenchDoor;

/** Does what a browser does to open a page: the page itself, the start of its UI, and the way to the view. */
final class Browser {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern RETURN = Pattern.compile("\"@v-return\":\\[(\\d+),(\\d+)\\]\\},\\{\"@v-return\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");

    private final HttpClient http;
    private final URI portal;
    private String cookie = "";
    private String key = "";
    private String push = "";
    private String ui = "";
    private int calls;

    Browser(HttpClient http, URI portal) {
        this.http = http;
        this.portal = portal;
    }

    static HttpClient http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Signs in and comes in by the front page, where a session learns once whose it is. */
    Browser signIn(PersonId person) throws IOException, InterruptedException {
        send(request(BenchDoor.IN + person), 204);
        send(request("/").header("Accept", "text/html"), 200);
        return this;
    }

    void signOut() throws IOException, InterruptedException {
        send(request(BenchDoor.OUT), 204);
    }

    /** Opens a page and answers what its view says. */
    String open(String path) throws IOException, InterruptedException {
        send(request("/" + path).header("Accept", "text/html"), 200);
        var begun = send(request("/?v-r=init&query=&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8)), 200).body();
        key = found(KEY, begun);
        push = found(PUSH, begun);
        ui = found(UI, begun);
        calls = 0;
        var view = call("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}"""
                .formatted(path));
        reply(view);
        return view;
    }

    /** Answers what the view asks of the browser: whatever a script is to return, it is "true" here. */
    private void reply(String view) throws IOException, InterruptedException {
        var asked = RETURN.matcher(view).results().map(found ->
                "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":[true]}".formatted(found.group(1), found.group(2))).toList();
        if (!asked.isEmpty()) {
            call(String.join(",", asked));
        }
    }

    private String call(String invocations) throws IOException, InterruptedException {
        var answer = post("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, invocations, calls, calls));
        calls++;
        return answer;
    }

    /** Leaves the page, as closing the tab does. */
    void leave() throws IOException, InterruptedException {
        post("{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}");
    }

    /** Opens the socket on which news would come and leaves it open. */
    Socket listen() throws IOException {
        var socket = new Socket(portal.getHost(), portal.getPort());
        socket.getOutputStream().write(("""
                GET /VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript\
                &X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%%20charset=UTF-8\
                &X-atmo-protocol=true HTTP/1.1
                Host: %s:%d
                Upgrade: websocket
                Connection: Upgrade
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits
                Cookie: %s

                """.formatted(ui, push, portal.getHost(), portal.getPort(), cookie)).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        if (!answer.endsWith("101")) {
            throw new IOException("No socket: " + answer);
        }
        return socket;
    }

    private String post(String body) throws IOException, InterruptedException {
        return send(request("/?v-r=uidl&v-uiId=" + ui).header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)), 200).body();
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(portal.resolve(address)).timeout(Duration.ofMinutes(1)).header("Accept-Language", "zh-CN");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IOException(response.uri() + " answers " + response.statusCode() + ": " + response.body());
        }
        response.headers().allValues("Set-Cookie").stream().filter(set -> set.startsWith("JSESSIONID=")).forEach(set -> cookie = set.replaceFirst(";.*", ""));
        return response;
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
