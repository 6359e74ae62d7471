package org.heshi.portal.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a person does in front of any screen: sign in, read, press, write. */
final class Person {

    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}");
    private static final double SIGN_IN_STARTS = 240_000;
    /** With the widest number in its place: what sticks out of the window, or nothing when the page does not either. */
    private static final String STICKING_OUT = """
            () => {
                const numbers = [...document.querySelectorAll('.reference-large')].map(place => ({ place, number: place.textContent }));
                numbers.forEach(({ place }) => place.textContent = 'WWW-WWW-WWW');
                const out = [...document.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > window.innerWidth);
                const told = document.documentElement.scrollWidth <= window.innerWidth ? []
                    : [document.documentElement.scrollWidth + ' px', ...out.map(one => one.outerHTML.slice(0, 120))];
                numbers.forEach(({ place, number }) => place.textContent = number);
                return told;
            }""";

    final Page page;
    private final String address;

    Person(BrowserContext context, String address) {
        this.page = context.newPage();
        this.address = address;
    }

    Person opens(String path) {
        page.navigate(address + "/" + path);
        page.getByRole(AriaRole.MAIN).waitFor();
        return this;
    }

    /** Where sign-in begins; waits on the page that says that it is getting ready. */
    Person comesToSignIn() {
        page.navigate(address + "/oauth2/authorization/keycloak");
        page.locator("#phone").waitFor(new Locator.WaitForOptions().setTimeout(SIGN_IN_STARTS));
        return this;
    }

    /** As one of the demo, by name and password. */
    Person signsIn(String name) {
        return comesToSignIn().signsInHere(name);
    }

    /** The same where the page of sign-in is open already. */
    Person signsInHere(String name) {
        page.locator("button[name=authenticationExecution]").click();
        page.locator("#username").fill(name);
        page.locator("#password").fill("heshi-demo");
        page.locator("#kc-login").click();
        page.getByRole(AriaRole.MAIN).waitFor();
        return this;
    }

    Person presses(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first().click();
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** The n-th of the times that can be had, from 0. */
    Person takes(int n) {
        page.locator(".slot:not([aria-disabled])").nth(n).click();
        return this;
    }

    /** The verb of the dialog that is open. */
    Person agrees(String words) {
        page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)).last().click();
        return this;
    }

    Person chooses(String words) {
        page.getByText(words, new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    Person writes(String label, String words) {
        page.getByLabel(label).first().fill(words);
        page.getByLabel(label).first().blur();
        return this;
    }

    Person sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    String reads(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** The number of the case that the page shows. */
    String number() {
        page.getByText(NUMBER).first().waitFor();
        var found = NUMBER.matcher(page.getByRole(AriaRole.MAIN).innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    void takesAPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
    }

    /** Nothing that a screen reader or a keyboard could not cope with, and nothing that runs out of a narrow phone, not even the widest number. */
    Person findsNothingInTheWay(String name) {
        takesAPicture(name);
        var serious = new AxeBuilder(page).setLegacyMode(true).options(violations()).analyze().getViolations().stream()
                .filter(violation -> violation.getImpact().equals("critical") || violation.getImpact().equals("serious")).toList();
        assertThat(serious).as(name).extracting(violation -> violation.getId() + " " + violation.getNodes().getFirst().getHtml()).isEmpty();
        var size = page.viewportSize();
        page.setViewportSize(320, 700);
        await(name + " made narrower").pollInSameThread()
                .untilAsserted(() -> assertThat((List<?>) page.evaluate(STICKING_OUT)).as(name + " at 320 px").isEmpty());
        page.setViewportSize(size.width, size.height);
        return this;
    }

    private static AxeRunOptions violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
