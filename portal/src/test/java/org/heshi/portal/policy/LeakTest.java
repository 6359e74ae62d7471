package org.heshi.portal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.documents.AttachmentId;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterSearch;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Everything that can be asked of the portal, asked by every kind of person, against what {@code policy.txt} says. Routes and
 * services are found by looking, so that a new one without a row fails.
 */
@PortalTest
class LeakTest {

    private static final AnonymousAuthenticationToken NOBODY = new AnonymousAuthenticationToken("nobody", "nobody", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS")));

    @Autowired WebApplicationContext context;
    @Autowired IndexKeeper index;
    @Autowired TestClock clock;

    private Scene scene;
    private Policy policy;

    @BeforeEach
    void aDisputeAndEverybodyAroundIt() throws IOException {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        RequestContextHolder.resetRequestAttributes();      // what a request remembers of its visitor must not go over to the next
        await().until(() -> index.state() == IndexState.READY);
        scene = new Scene(context);
        policy = Policy.read();
    }

    @Test
    void everyServiceAnswersWhomItShouldAndTellsNobodyElse() {
        var services = new Services(context, new Specimens(scene));
        var told = new EnumMap<Kind, StringBuilder>(Kind.class);
        var seen = new TreeMap<String, List<String>>();
        services.all().forEach((name, asked) -> seen.put(name, asked.isInside() ? List.of("inside") : each(kind -> {
            var heard = services.call(asked);
            told.computeIfAbsent(kind, _ -> new StringBuilder()).append(heard.words());
            return heard.mark();
        })));
        var read = new TreeMap<String, List<String>>();
        secrets().forEach((what, word) -> read.put("read " + what, each(kind -> told.get(kind).indexOf(word) < 0 ? "-" : "+")));
        var calls = Services.gathered(seen);
        assertThat(Stream.concat(policy.complaints("read", read).stream(), policy.complaints("call", calls).stream())).as("what is told and done, against policy.txt").isEmpty();
        System.out.printf("policy.txt: %d rows of \"call\" and %d of \"read\" by %d kinds of person%n", calls.size(), read.size(), Kind.values().length);
    }

    private Map<String, String> secrets() {
        return Map.of("name of the hidden applicant", Scene.APPLICANT, "phone of the applicant", scene.phone.value(), "phone of the respondent", scene.otherPhone.value(),
                "story", Scene.STORY, "private talk with the applicant", Scene.TO_APPLICANT, "private talk with the respondent", Scene.TO_RESPONDENT,
                "joint talk", Scene.JOINT, "note of staff", Scene.NOTE,
                "identity number of the applicant", Scene.IDENTITY.value(), "identity number of the respondent", Scene.OTHER_IDENTITY.value());
    }

    @Test
    void everyScreenOpensToWhomItShouldAndToNobodyElse() {
        var screens = new Screens(context, scene);
        var seen = new TreeMap<String, List<String>>();
        Screens.all().forEach(view -> seen.put(Screens.name(view), each(kind -> screens.open(scene.people.get(kind), view))));
        holds("route", seen);
    }

    @Test
    void theIndexFindsForWhomItShouldAndForNobodyElse() {
        var seen = new TreeMap<String, List<String>>();
        Map.of("a word of the story", Scene.STORY, "the name of the hidden applicant", Scene.APPLICANT, "the name of the respondent", Scene.RESPONDENT,
                "a word of private talk", Scene.TO_APPLICANT, "a word of a note of staff", Scene.NOTE)
                .forEach((what, words) -> seen.put("find " + what, each(_ -> find(words))));
        holds("find", seen);
    }

    private String find(String words) {
        try {
            var found = context.getBean(MatterSearch.class).find(new MatterQuery(words, Set.of(), null), 0, 50);
            return found.hits().stream().anyMatch(hit -> hit.matter().id().equals(scene.filed.matter())) ? "+" : "0";
        } catch (AccessDeniedException _) {
            return "-";
        }
    }

    @Test
    void aFileIsServedToWhomItShouldAndToNobodyElse() {
        holds("file", new TreeMap<>(Map.of(
                "file evidence of the applicant's side", each(kind -> fetch(scene.people.get(kind), scene.ofApplicant)),
                "file a paper of staff", each(kind -> fetch(scene.people.get(kind), scene.ofStaff)))));
    }

    private String fetch(Visitor visitor, AttachmentId id) {
        try {
            var request = get("/" + DocumentPaths.file(id));
            var answer = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build()
                    .perform(visitor instanceof Visitor.Anonymous ? request : request.with(authentication(new VisitorToken(visitor)))).andReturn();
            return answer.getResponse().getStatus() == 200 ? "+" : "-";
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void holds(String sort, Map<String, List<String>> seen) {
        assertThat(policy.complaints(sort, seen)).as("what is so, against policy.txt").isEmpty();
        System.out.printf("policy.txt: %d rows of \"%s\" by %d kinds of person%n", seen.size(), sort, Kind.values().length);
    }

    private List<String> each(Function<Kind, String> look) {
        return Arrays.stream(Kind.values()).map(kind -> as(scene.people.get(kind), () -> look.apply(kind))).toList();
    }

    private static <T> T as(Visitor visitor, Callable<T> work) {
        return switch (visitor) {
            case Visitor.SignedIn one -> As.person(one.person(), work);
            case Visitor.ByCode one -> As.byCode(one.matter(), one.party(), work);
            case Visitor.Anonymous _ -> As.anonymous(() -> {
                SecurityContextHolder.getContext().setAuthentication(NOBODY);
                return work.call();
            });
            case Visitor.Machine _ -> As.machine(work);
        };
    }
}
