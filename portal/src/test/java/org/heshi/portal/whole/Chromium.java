package org.heshi.portal.whole;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium. Where there is none, tests that need it say so and are left out, unless it is required. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(program().orElseThrow()).setArgs(ARGUMENTS));

    /** Somebody with a phone in the hand, who reads Chinese. */
    BrowserContext phone() {
        return context(390, 844, "zh-CN");
    }

    /** Somebody at a desk. */
    BrowserContext desk() {
        return context(1280, 800, "zh-CN");
    }

    BrowserContext context(int width, int height, String language) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale(language)
                .setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(30_000);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("HESHI_CHROMIUM", "/usr/bin/chromium"), "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").map(Path::of).filter(Files::isExecutable).findFirst();
    }

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Condition.class)
    @interface Needed {}

    static final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (program().isPresent()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            if ("required".equals(System.getenv("HESHI_BROWSER"))) {
                throw new IllegalStateException("HESHI_BROWSER=required, but there is no Chromium on this machine");
            }
            return ConditionEvaluationResult.disabled("left out: there is no Chromium on this machine; HESHI_CHROMIUM may name one");
        }
    }
}
