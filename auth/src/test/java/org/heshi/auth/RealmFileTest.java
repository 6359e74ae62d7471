package org.heshi.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    @TempDir
    Path folder;

    @Test
    void leadsBackToThePortalUnderEitherNameOfOneMachine() throws IOException {
        assertThat(client("http://localhost:8080", null).get("redirectUris").valueStream().map(JsonNode::asString)).containsExactly(
                "http://localhost:8080/login/oauth2/code/keycloak", "http://127.0.0.1:8080/login/oauth2/code/keycloak");
    }

    @Test
    void leadsBackToThePublicAddressAndNowhereElse() throws IOException {
        var client = client("https://heshi.example.org/", null);

        assertThat(client.get("redirectUris").valueStream().map(JsonNode::asString))
                .containsExactly("https://heshi.example.org/login/oauth2/code/keycloak");
        assertThat(client.get("attributes").get("post.logout.redirect.uris").asString()).isEqualTo("https://heshi.example.org/");
    }

    @Test
    void bringsTheUsersItIsGivenAndNobodyElse() throws IOException {
        var users = Files.writeString(folder.resolve("users.json"), "[{\"username\": \"xieguoqiang\"}]");

        assertThat(realm("http://localhost:8080", users.toUri().toString()).get("users")).hasSize(1);
        assertThat(realm("http://localhost:8080", null).has("users")).isFalse();
    }

    @Test
    void isReadByItsOwnerOnlySinceItHoldsTheSecret() throws IOException {
        assertThat(client("http://localhost:8080", null).get("secret").asString()).isEqualTo("the secret");
        assertThat(Files.getPosixFilePermissions(folder.resolve("import/realm.json")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private JsonNode client(String portal, @Nullable String users) throws IOException {
        return realm(portal, users).get("clients").get(0);
    }

    private JsonNode realm(String portal, @Nullable String users) throws IOException {
        var file = folder.resolve("import/realm.json");
        new RealmFile(URI.create(portal), URI.create("http://127.0.0.1:8080"), "the secret", users).write(file);
        return new JsonMapper().readTree(file);
    }
}
