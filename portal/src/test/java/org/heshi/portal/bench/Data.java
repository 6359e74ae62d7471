package org.heshi.portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.heshi.portal.matters.ManyMatters;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Gets the database filled, and the index built by the portal itself; both stay for the next run. */
record Data(Path folder, int matters, Table table) {

    void prepare() throws IOException, SQLException {
        try (var portal = Running.start(folder)) {
            if (isFilled(portal)) {
                return;
            }
            var begun = System.nanoTime();
            say("filling the database with " + matters + " matters", begun);
            new ManyMatters(portal.context(), matters).fill(done -> say(done, begun));
            table.note("database filled in " + since(begun) + " s");
        }
        FileSystemUtils.deleteRecursively(folder.resolve("index"));
    }

    private static boolean isFilled(Running portal) {
        return JdbcClient.create(portal.get(DataSource.class)).sql("select exists (select from matter)").query(Boolean.class).single();
    }

    /** Waits until searches find everything. */
    void awaitIndex(Running portal) throws InterruptedException {
        var begun = System.nanoTime();
        var keeper = portal.get(IndexKeeper.class);
        for (var waited = 0; keeper.state() != IndexState.READY; waited++) {
            if (waited % 50 == 0) {
                say("filling the index", begun);
            }
            Thread.sleep(200);
        }
        if (since(begun) > 0) {
            table.note("index filled in " + since(begun) + " s");
        }
        var jdbc = JdbcClient.create(portal.get(DataSource.class));
        table.note("%,d matters with %,d timeline entries".formatted(jdbc.sql("select count(*) from matter").query(Long.class).single(),
                jdbc.sql("select count(*) from timeline_entry").query(Long.class).single()));
    }

    private static void say(String what, long begun) {
        System.out.printf("%4d s  %s%n", since(begun), what);
    }

    private static long since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
