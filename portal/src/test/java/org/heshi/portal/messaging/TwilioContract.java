package org.heshi.portal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Twilio's own OpenAPI document, where it is at hand: requests and made-up answers are held against it. */
final class TwilioContract {

    private static final String MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
    private static final Optional<JsonNode> DOCUMENT = document();

    private TwilioContract() {}

    private static Optional<JsonNode> document() {
        var found = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/twilio/twilio_api_v2010.json")).filter(Files::isReadable).findFirst();
        if (found.isEmpty() && "required".equals(System.getenv("HESHI_SHARED_DATA"))) {
            throw new IllegalStateException("HESHI_SHARED_DATA=required, but ../shared/data/twilio is not there");
        }
        if (found.isEmpty()) {
            System.out.println("LEFT OUT: the check against Twilio's OpenAPI document, since ../shared/data/twilio is not there");
        }
        return found.map(path -> JsonMapper.shared().readTree(path));
    }

    static void isPost(Map<String, String> form) {
        DOCUMENT.ifPresent(document -> {
            var known = document.at(pointer("paths", MESSAGES, "post", "requestBody", "content",
                    "application/x-www-form-urlencoded", "schema", "properties"));
            form.forEach((name, value) -> {
                assertThat(known.has(name)).as("Twilio knows the parameter " + name).isTrue();
                fits(document, known.get(name), value);
            });
        });
    }

    static void isQuery(Iterable<String> names) {
        DOCUMENT.ifPresent(document -> {
            var known = document.at(pointer("paths", MESSAGES, "get", "parameters")).valueStream()
                    .map(parameter -> parameter.path("name").asString()).toList();
            assertThat(names).allMatch(known::contains);
        });
    }

    /** What our made-up answer says is what Twilio could say. */
    static String message(String json) {
        DOCUMENT.ifPresent(document -> {
            var known = document.at(pointer("components", "schemas", "api.v2010.account.message", "properties"));
            JsonMapper.shared().readTree(json).properties().forEach(property -> {
                assertThat(known.has(property.getKey())).as("Twilio says " + property.getKey()).isTrue();
                if (property.getValue().isString()) {
                    fits(document, known.get(property.getKey()), property.getValue().asString());
                } else if (!property.getValue().isNull()) {
                    assertThat(known.get(property.getKey()).path("type").asString()).isEqualTo("integer");
                }
            });
        });
        return json;
    }

    private static void fits(JsonNode document, JsonNode schema, String value) {
        var reference = schema.path("$ref").asString("");
        var resolved = reference.isEmpty() ? schema : document.at(reference.substring(1));
        if (resolved.has("pattern")) {
            assertThat(value).matches(resolved.get("pattern").asString());
        }
        if (resolved.has("enum")) {
            assertThat(resolved.get("enum").valueStream().map(JsonNode::asString)).contains(value);
        }
    }

    private static String pointer(String... steps) {
        return Stream.of(steps).map(step -> "/" + step.replace("~", "~0").replace("/", "~1")).reduce("", String::concat);
    }
}
