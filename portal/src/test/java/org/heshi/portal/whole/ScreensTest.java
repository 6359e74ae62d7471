package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.As;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.matters.DeskTab;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.MatterRow;
import org.heshi.portal.mediation.StaffPart;
import org.heshi.portal.territory.DemoAccount;
import org.heshi.portal.territory.DemoPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen that there is, as accounts of the demo find it: nothing in anybody's way, and no page where nothing is. */
@WholePortal
class ScreensTest {

    @Value("${heshi.public-url}") String address;
    @Autowired ServletContext servlets;
    @Autowired MatterLookup lookup;
    @Autowired JdbcClient jdbc;

    private final Set<String> seen = new HashSet<>();
    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aResidentAndATownshipReadEveryScreenInLargeTypeOnAPhone() {
        accounts("lin", "jiang").forEach(account -> visits(account, reading(chromium.phone(), "zh.true.LIGHT"), "large"));
    }

    @Test
    void aCommitteeAndAnAdministratorReadEveryScreenInEnglishAndInTheDark() {
        accounts("zhou", "admin").forEach(account -> visits(account, reading(chromium.desk(), "en.false.DARK"), "dark"));
    }

    @Test
    void whereThereIsNothingTheAnswerIs404AndThePortalsOwnPage() {
        var nobody = chromium.phone();
        for (var path : List.of("there/is/nothing", "h/no-such-token", "files/" + UUID.randomUUID(), "files/nothing", "hearings/nothing.ics")) {
            assertThat(status(nobody, path)).as(path).isEqualTo(404);
        }
        new Person(nobody, address).opens("files/" + UUID.randomUUID()).sees("没有找到这一页");

        var resident = chromium.phone();
        var lin = new Person(resident, address).signsIn("lin");
        for (var path : List.of("cases/222222222", "cases/nothing", "print/receipt/222222222", "agreements/" + UUID.randomUUID() + "/print", "desk", "outbox")) {
            assertThat(status(resident, path)).as(path).isEqualTo(404);
        }
        lin.opens("cases/222222222").sees("没有找到这一页");
    }

    @Test
    void anAddressThatIsRefusedIsAnsweredInThePortalsWordsToo() {
        var nobody = chromium.phone();
        for (var path : List.of("/two-slashes", "an;id=1", "a%2Fslash", "a%zzword")) {
            var answer = nobody.request().get(address + "/" + path, RequestOptions.create().setHeader("Accept", "text/html"));
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text()).as(path).contains("这一页打不开", "This page cannot be opened").doesNotContain("Tomcat", "Whitelabel");
            assertThat(answer.headers()).as(path).containsEntry("x-content-type-options", "nosniff").containsKeys("content-security-policy", "permissions-policy", "referrer-policy", "x-frame-options");
        }
        var reader = new Person(nobody, address);
        reader.page.navigate(address + "//two-slashes");
        assertThat(reader.findsNothingInTheWay("refused").page.title()).contains("这一页打不开");
    }

    /** Of each group of screens somebody; those of a mediator are part of the journey. */
    private static Stream<DemoAccount> accounts(String... names) {
        return DemoPeople.all().stream().filter(account -> List.of(names).contains(account.username()));
    }

    private BrowserContext reading(BrowserContext browser, String how) {
        browser.addCookies(List.of(new Cookie("heshi-reading", how).setUrl(address)));
        return browser;
    }

    private void visits(DemoAccount account, BrowserContext browser, String how) {
        var person = new Person(browser, address).signsIn(account.username());
        var there = addresses(account).filter(path -> status(browser, path) != 404).toList();
        assertThat(there).as(account.username()).hasSizeGreaterThanOrEqualTo(4);
        there.forEach(path -> {
            person.opens(path).page.locator("main h1").first().waitFor();
            person.findsNothingInTheWay(how + "-" + account.username() + "-" + path.replaceAll("[^a-z]+", "-"));
        });
        browser.close();
    }

    /** Every route, with what the account sees where it asks for something; of a case at the desk each part. */
    private Stream<String> addresses(DemoAccount account) {
        var row = matter(account);
        var asked = row == null ? Map.<String, String>of() : Map.of("reference", row.reference().toString(),
                "party", one("select id::text from party where matter = ? limit 1", row), "agreement", one("select id::text from agreement where matter = ?", row),
                "token", one("select a.token from hearing_attendee a join hearing h on h.id = a.hearing where h.matter = ? limit 1", row),
                "slug", "water-leak", "village", "330281103203",
                "offer", any("select id::text from precedent_offer order by state limit 1"), "question", any("select id::text from question order by asked_at limit 1"));
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .filter(route -> !isPublic(route) || seen.add(route.getTemplate())).map(RouteData::getTemplate).filter(route -> !route.startsWith(MatterPaths.SHORT)).flatMap(route -> filled(route, asked));
        return Stream.concat(routes, row == null ? Stream.of()
                : Stream.of(StaffPart.values()).map(part -> MatterPaths.staff(row.reference()) + "?part=" + part.name().toLowerCase(Locale.ROOT)));
    }

    /** What everybody sees alike need not be looked at twice. */
    private static boolean isPublic(RouteData route) {
        return route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class) && !route.getTemplate().isEmpty();
    }

    private Stream<String> filled(String route, Map<String, String> asked) {
        var path = route.replace(GuidancePaths.PRECEDENT, GuidancePaths.precedent(any("select slug from precedent limit 1")))
                .replace(GuidancePaths.ANSWER, GuidancePaths.answer(any("select slug from public_answer limit 1")));
        for (var one : asked.entrySet()) {
            path = path.replace(":" + one.getKey(), one.getValue());
        }
        return path.contains(":") ? Stream.of() : Stream.of(path);
    }

    /** The one of its cases about which there is most to see. */
    private MatterRow matter(DemoAccount account) {
        var id = DemoPeople.id(account.username());
        return Stream.concat(As.person(id, () -> lookup.mine(0, 20)).stream(), As.person(id, () -> lookup.desk(DeskTab.ALL, 0, 50)).stream())
                .max(Comparator.comparing((MatterRow row) -> one("select count(*)::text from hearing where matter = ?", row)
                        + one("select count(*)::text from agreement where matter = ?", row))).orElse(null);
    }

    private String any(String sql) {
        return jdbc.sql(sql).query(String.class).optional().orElse("none");
    }

    private String one(String sql, MatterRow row) {
        return jdbc.sql(sql).param(row.id().value()).query(String.class).optional().orElse("none");
    }

    private int status(BrowserContext browser, String path) {
        var answer = browser.request().get(address + "/" + path, RequestOptions.create().setHeader("Accept", "text/html"));
        return answer.status();
    }
}
