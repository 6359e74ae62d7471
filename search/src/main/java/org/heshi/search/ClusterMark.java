package org.heshi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/** The mark of an index in a cluster: one document in an index of its own. */
record ClusterMark(RestClient client) implements Mark {

    private static final String ADDRESS = "/heshi_mark/_doc/mark";
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\"\\s*:\\s*\"(\\w+)\"");

    @Override
    public Optional<String> read() {
        try {
            var found = FINGERPRINT.matcher(EntityUtils.toString(client.performRequest(new Request("GET", ADDRESS)).getEntity()));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == 404) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(String fingerprint) {
        var request = new Request("PUT", ADDRESS);
        request.setJsonEntity("{\"fingerprint\":\"" + fingerprint + "\"}");
        perform(request);
    }

    @Override
    public void erase() {
        if (read().isPresent()) {
            perform(new Request("DELETE", ADDRESS));
        }
    }

    private Response perform(Request request) {
        try {
            return client.performRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
