package org.heshi.portal.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.heshi.portal.kit.ContentPolicy;
import org.springframework.core.io.ClassPathResource;

/** The one page for what no screen answers. It needs nothing of the portal but its style sheets, and says both languages, not knowing the reader. */
final class RefusedPage {

    static final String TYPE = "text/html;charset=UTF-8";
    private static final String TEXT = read();

    private RefusedPage() {}

    private static String read() {
        try {
            return new ClassPathResource("pages/refused.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The filters that add these to every other answer were not passed. */
    static void headers(BiConsumer<String, String> header) {
        header.accept(ContentPolicy.HEADER, ContentPolicy.ANSWER);
        header.accept("Permissions-Policy", ContentPolicy.OWN_DEVICES);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Cache-Control", "no-store");
    }

    static void write(Writer writer) throws IOException {
        writer.write(TEXT);
    }
}
