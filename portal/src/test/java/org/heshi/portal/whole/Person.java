package org.heshi.portal.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** What a person does in front of any screen: sign in, read, press, write. */
final class Person {

    final Page page;
    private final String address;

    Person(BrowserContext context, String address) {
        this.page = context.newPage();
        this.address = address;
    }

    Person opens(String path) {
        page.navigate(address + "/" + path);
        return this;
    }

    /** Through Keycloak's own page; waits on the page that says that sign-in is getting ready. */
    Person signsIn(String name) {
        page.navigate(address + "/oauth2/authorization/keycloak");
        page.locator("#username").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        page.locator("#username").fill(name);
        page.locator("#password").fill("heshi-demo");
        page.locator("#kc-login").click();
        page.getByRole(AriaRole.MAIN).waitFor();
        return this;
    }

    Person presses(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    Person follows(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    Person writes(String label, String words) {
        page.getByLabel(label).first().fill(words);
        return this;
    }

    Person sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    Person looks(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens", name + ".png")));
        return this;
    }
}
