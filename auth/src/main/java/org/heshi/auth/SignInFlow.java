package org.heshi.auth;

import static org.heshi.auth.KeycloakAdministration.encode;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays a flow of sign-in into a realm: its steps and the flows within it, in their order. */
class SignInFlow {

    private static final JsonMapper JSON = new JsonMapper();

    private final KeycloakAdministration keycloak;
    private final String flows;
    private final String executions;

    SignInFlow(KeycloakAdministration keycloak, String realm) {
        this.keycloak = keycloak;
        this.flows = realm + "/authentication/flows";
        this.executions = realm + "/authentication/executions/";
    }

    /** One that was left half laid is laid anew; the one in use is not touched. */
    void lay(JsonNode flow, String inUse) throws IOException, InterruptedException {
        var alias = flow.get("alias").asString();
        if (alias.equals(inUse)) {
            return;
        }
        for (var existing : keycloak.get(flows)) {
            if (alias.equals(existing.get("alias").asString())) {
                keycloak.delete(flows + "/" + existing.get("id").asString());
            }
        }
        keycloak.post(flows, object("alias", alias, "providerId", "basic-flow", "description", "Residents by phone and code, staff by name and password")
                .put("topLevel", true).put("builtIn", false));
        fill(alias, alias, flow.get("steps"));
    }

    private void fill(String top, String parent, JsonNode steps) throws IOException, InterruptedException {
        for (var step : steps) {
            var below = flows + "/" + encode(parent) + "/executions";
            if (step.has("flow")) {
                var name = step.get("flow").asString();
                keycloak.post(below + "/flow", object("alias", name, "type", "basic-flow", "provider", "registration-page-form", "description", ""));
                require(top, name, step);
                fill(top, name, step.get("steps"));
            } else {
                keycloak.post(below + "/execution", object("provider", step.get("step").asString()));
                prove(require(top, step.get("step").asString(), step), step);
            }
        }
    }

    /** A step comes in without effect; here it gets its weight. */
    private JsonNode require(String top, String name, JsonNode step) throws IOException, InterruptedException {
        var path = flows + "/" + encode(top) + "/executions";
        for (var execution : keycloak.get(path)) {
            if (name.equals(execution.path(step.has("flow") ? "displayName" : "providerId").asString(""))) {
                keycloak.put(path, ((ObjectNode) execution).put("requirement", step.get("requirement").asString()));
                return execution;
            }
        }
        throw new IOException("Keycloak has no step " + name + "; is heshi-keycloak.jar among its providers?");
    }

    /** What a token says was shown at this step, as its claim "amr". */
    private void prove(JsonNode execution, JsonNode step) throws IOException, InterruptedException {
        if (step.has("proves")) {
            var proves = step.get("proves").asString();
            ObjectNode config = object("alias", "heshi " + proves);
            config.putObject("config").put("default.reference.value", proves).put("default.reference.maxAge", "2592000");
            keycloak.post(executions + execution.get("id").asString() + "/config", config);
        }
    }

    private static ObjectNode object(String... pairs) {
        var object = JSON.createObjectNode();
        for (var i = 0; i < pairs.length; i += 2) {
            object.put(pairs[i], pairs[i + 1]);
        }
        return object;
    }
}
