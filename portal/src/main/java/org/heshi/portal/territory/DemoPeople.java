package org.heshi.portal.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.territory.DemoAccount.DemoPost;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the demonstration, from one file; all of them invented. */
public final class DemoPeople {

    private static final String FILE = "demo/accounts.json";

    private DemoPeople() {}

    public static List<DemoAccount> all() {
        return read(FILE).map(DemoPeople::account).toList();
    }

    public static DemoAccount get(String username) {
        return all().stream().filter(account -> account.username().equals(username)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No account of the demonstration is called " + username));
    }

    public static PersonId id(String username) {
        return get(username).id();
    }

    static Stream<JsonNode> read(String file) {
        try (var content = new ClassPathResource(file).getInputStream()) {
            return StreamSupport.stream(JsonMapper.shared().readTree(content).spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoAccount account(JsonNode node) {
        var posts = StreamSupport.stream(node.get("posts").spliterator(), false)
                .map(post -> new DemoPost(Duty.valueOf(post.get("duty").asString()), new PlaceCode(post.get("place").asString()))).toList();
        return new DemoAccount(PersonId.of(node.get("id").asString()), node.get("username").asString(), node.get("name").asString(),
                new PhoneNumber(node.get("phone").asString()), node.has("home") ? new PlaceCode(node.get("home").asString()) : null, posts);
    }
}
