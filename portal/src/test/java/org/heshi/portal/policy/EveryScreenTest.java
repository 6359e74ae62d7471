package org.heshi.portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;

/** What holds for every screen, found by looking, as each of those sees it to whom it opens. */
@PortalTest
class EveryScreenTest extends SpringBrowserlessTest {

    /** Those who see most; the others see less of the same screens. */
    private static final Set<Kind> CLOSE = EnumSet.of(Kind.OWNER, Kind.CODE, Kind.GRID, Kind.MEDIATOR, Kind.COMMITTEE, Kind.SUPERVISOR, Kind.ADMIN, Kind.ANONYMOUS);

    @Autowired WebApplicationContext context;
    @Autowired TestClock clock;

    private Scene scene;
    private Screens screens;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        RequestContextHolder.resetRequestAttributes();
        scene = new Scene(context);
        screens = new Screens(context, scene);
    }

    @Test
    void anAddressThatCannotBeOneIsAPageThatIsNotThere() {
        var mishaps = new TreeSet<String>();
        for (var kind : CLOSE) {
            enter(scene.people.get(kind));
            for (var nonsense : List.of("nothing", "------------------------------------")) {
                Screens.mistyped(nonsense).forEach(address -> {
                    UI.getCurrent().navigate(address);
                    roundTrip();
                    if (Stream.of("shell.internal.title", "shell.refused.title").map(key -> UI.getCurrent().getTranslation(key)).anyMatch(Seen.in(UI.getCurrent())::contains)) {
                        mishaps.add(kind + " at " + address);
                    }
                });
            }
            cleanVaadinEnvironment();
        }
        assertThat(mishaps).isEmpty();
    }

    /** Titles stand in the history of a borrowed phone. */
    @Test
    void noTitleOfATabTellsAboutAnybody() {
        var telling = new TreeMap<String, String>();
        var seen = new TreeMap<String, String>();
        for (var kind : CLOSE) {
            var visitor = scene.people.get(kind);
            enter(visitor);
            for (var view : Screens.all()) {
                if (screens.open(visitor, view).equals("+")) {
                    var title = title(view);
                    seen.put(Screens.name(view), title);
                    if (personal().anyMatch(title::contains) || title.matches(".*\\d{11}.*")) {
                        telling.put(kind + " at " + Screens.name(view), title);
                    }
                }
            }
            cleanVaadinEnvironment();
        }
        assertThat(telling).isEmpty();
        assertThat(seen).as("every screen has a title").doesNotContainValue("").hasSizeGreaterThan(50);
        System.out.printf("titles: %d screens by %d kinds of person%n", seen.size(), CLOSE.size());
    }

    private void enter(Visitor visitor) {
        SecurityContextHolder.clearContext();
        if (!(visitor instanceof Visitor.Anonymous)) {
            var security = SecurityContextHolder.createEmptyContext();
            security.setAuthentication(new VisitorToken(visitor));
            SecurityContextHolder.setContext(security);
        }
        super.initVaadinEnvironment();
    }

    private String title(Class<? extends Component> view) {
        UI.getCurrent().navigate(view, screens.filled(view));
        roundTrip();
        return Objects.requireNonNullElse(UI.getCurrent().getInternals().getTitle(), "");
    }

    /** What is known of those around the dispute: names, numbers, and what was said of it. */
    private Stream<String> personal() {
        var words = List.of(Scene.APPLICANT, Scene.RESPONDENT, Scene.STORY, Scene.TO_APPLICANT, Scene.TO_RESPONDENT, Scene.JOINT, Scene.NOTE,
                Scene.IDENTITY.value(), Scene.OTHER_IDENTITY.value(), scene.phone.value(), scene.otherPhone.value());
        var names = Arrays.stream(Kind.values()).map(scene.people::get)
                .flatMap(visitor -> visitor instanceof Visitor.SignedIn one ? Stream.of(one.name()) : Stream.empty());
        return Stream.concat(words.stream(), names);
    }
}
