package org.heshi.portal.messaging;

import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The way to Twilio with exactly one request a call: the library's own client repeats a POST up to six times,
 * and each of them may become a message. Its host is also settable, for tests and regions.
 */
class TwilioHttp extends HttpClient implements AutoCloseable {

    static class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Duration retryAfter;

        TooMany(Duration retryAfter) {
            super("Too many requests", null, false, false);
            this.retryAfter = retryAfter;
        }

        Duration retryAfter() {
            return retryAfter;
        }
    }

    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

    private final URI api;
    private final Duration timeout;
    private final java.net.http.HttpClient http;

    TwilioHttp(URI api, Duration timeout) {
        this.api = api;
        this.timeout = timeout;
        this.http = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout).build();
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] codes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        try {
            var answer = http.send(rebuilt(request), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() == 429) {
                throw new TooMany(retryAfter(answer));
            }
            return new Response(answer.body(), answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        }
    }

    private HttpRequest rebuilt(Request request) {
        var target = request.constructURL();
        var query = target.getQuery() == null ? "" : "?" + target.getQuery();
        var rebuilt = HttpRequest.newBuilder(URI.create(api.toString().replaceAll("/+$", "") + target.getPath() + query))
                .timeout(timeout).header("Accept", "application/json");
        if (request.requiresAuthentication()) {
            rebuilt.header("Authorization", request.getAuthString());
        }
        return request.getMethod() == HttpMethod.POST
                ? rebuilt.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(request.encodeFormBody())).build()
                : rebuilt.GET().build();
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))).orElse(USUAL_PAUSE);
    }

    @Override
    public void close() {
        http.close();
    }
}
