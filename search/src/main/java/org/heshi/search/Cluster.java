package org.heshi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few things that are asked of a cluster beside Hibernate Search. */
record Cluster(RestClient client) {

    JsonNode send(String method, String path) {
        return send(new Request(method, path));
    }

    JsonNode send(String method, String path, Map<String, ?> body) {
        var request = new Request(method, path);
        request.setJsonEntity(JsonMapper.shared().writeValueAsString(body));
        return send(request);
    }

    JsonNode send(Request request) {
        try {
            return answer(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is there, if it is. */
    Optional<JsonNode> find(String path) {
        try {
            return Optional.of(answer(new Request("GET", path)));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == 404) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode answer(Request request) throws IOException {
        return JsonMapper.shared().readTree(EntityUtils.toString(client.performRequest(request).getEntity()));
    }
}
