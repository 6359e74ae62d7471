package org.heshi.portal.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.shell.MenuGate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every screen, found by its annotation, and whether it opens. */
final class Screens {

    private static final Pattern NEEDED = Pattern.compile(":(\\w+)(?![\\w?])");

    private final ApplicationContext context;
    private final Map<String, String> asked;

    Screens(ApplicationContext context, Scene scene) {
        this.context = context;
        asked = Map.of("reference", scene.filed.reference().toString(), "party", scene.respondent.toString(),
                "agreement", scene.agreement.toString(), "token", "no-such-token", "slug", "water-leak", "person", scene.mediator.value().toString(),
                "village", Villagers.VILLAGE.toString(), "day", scene.talkDay.toString());
    }

    static List<Class<? extends Component>> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("org.heshi.portal").stream().map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class)).toList();
    }

    static String name(Class<? extends Component> view) {
        return "route /" + view.getAnnotation(Route.class).value();
    }

    /** The addresses that ask for something, with what cannot be that. */
    static List<String> mistyped(String nonsense) {
        return all().stream().map(view -> view.getAnnotation(Route.class).value()).filter(address -> address.contains(":"))
                .map(address -> address.replaceAll(":\\w+", nonsense).replace("?", "")).toList();
    }

    /** For whatever its address needs; where the scene has nothing of the kind, something that there is not. */
    RouteParameters filled(Class<? extends Component> view) {
        var known = asked(view);
        return new RouteParameters(NEEDED.matcher(view.getAnnotation(Route.class).value()).results().map(found -> found.group(1)).distinct()
                .collect(Collectors.toMap(name -> name, name -> known.get(name).orElse(new UUID(0, 0).toString()))));
    }

    /** What its address asks for, and no more. */
    private RouteParameters asked(Class<? extends Component> view) {
        var address = view.getAnnotation(Route.class).value();
        return new RouteParameters(asked.entrySet().stream().filter(one -> address.matches(".*:" + one.getKey() + "\\b.*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** "+" it opens, "-" there is no such page, ">" one is asked to sign in first. */
    String open(Visitor visitor, Class<? extends Component> view) {
        var token = visitor instanceof Visitor.Anonymous ? null : new VisitorToken(visitor);
        if (!new AccessAnnotationChecker().hasAccess(view, token, role -> token != null
                && token.getAuthorities().stream().anyMatch(one -> role.equals(one.getAuthority())))) {
            return token == null ? ">" : "-";
        }
        return context.getBeanProvider(MenuGate.class).stream().allMatch(gate -> gate.mayOpen(view))
                && context.getBeanProvider(AddressBook.class).stream().allMatch(book -> book.knows(view, asked(view))) ? "+" : "-";
    }
}
