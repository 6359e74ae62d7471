package org.heshi.portal.guidance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** All guides are on their shelf, in the index, and understood. */
@PortalTest
abstract class FullShelves {

    @Autowired Finding finding;
    @Autowired GuideShelf shelf;
    @Autowired StatuteImport statutes;
    @Autowired ImportLog log;
    @Autowired Meanings meanings;
    @Autowired IndexKeeper index;
    @Autowired TestClock clock;

    @BeforeEach
    void shelves() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        shelf.fill();
        meanings.complete();
    }

    Findings found(Asking asking) {
        return As.anonymous(() -> finding.find(asking, Locale.SIMPLIFIED_CHINESE));
    }

    static List<Findings.Hit> of(Findings findings, FindKind kind) {
        return findings.parts().stream().filter(part -> part.kind() == kind).flatMap(part -> part.hits().stream()).toList();
    }

    /** A statute of one article, as the collection writes it. */
    static void write(Path file, String title, String history, String article) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# " + title + "\n\n" + history + "\n\n<!-- INFO END -->\n\n第一条 " + article + "\n");
    }
}
