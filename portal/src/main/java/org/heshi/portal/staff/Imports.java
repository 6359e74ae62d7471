package org.heshi.portal.staff;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.Words;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people or grids at once: looked through before, taken in as a job, given out in the same form. */
@Service
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class Imports {

    /** What is watched while a list is taken in. */
    public static final UUID TOPIC = ImportLog.TOPIC;

    public static final int LARGEST = 5 << 20;

    private final ImportChecks checks;
    private final ImportLog log;
    private final StaffSheets sheets;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final SchedulerClient jobs;
    private final Clock clock;

    Imports(ImportChecks checks, ImportLog log, StaffSheets sheets, Audit audit, TransactionTemplate transaction, DataSource dataSource, Clock clock) {
        this.checks = checks;
        this.log = log;
        this.sheets = sheets;
        this.audit = audit;
        this.transaction = transaction;
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.clock = clock;
    }

    /** What the list would do, and all that is wrong with it. Nothing is changed. */
    public Finding check(ImportKind kind, byte[] content) {
        return checks.check(kind, content);
    }

    /** Begins taking the list in, all of it or nothing, as a job that goes on after a restart. */
    public UUID start(ImportKind kind, String file, byte[] content) {
        var finding = checks.check(kind, content);
        if (!finding.isGood()) {
            throw new Refused("staff.import.changed");
        }
        return transaction.execute(_ -> {
            var id = log.ask(kind, file, content, finding.people() == 0 ? finding.rows() : finding.people(), Visitor.requirePerson());
            jobs.scheduleIfNotExists(StaffJobs.IMPORT.instance(id.toString()).build(), clock.instant());
            return id;
        });
    }

    /** One's own, the latest first. */
    public List<ImportSummary> latest() {
        return log.latest(Visitor.requirePerson());
    }

    /** An empty list with its headings and an example that is passed over when it is read. */
    public void template(ImportKind kind, SheetFormat format, Locale language, OutputStream out) throws IOException {
        format.write(out, Stream.of(headings(kind, language), StaffSheets.example(kind, language)));
    }

    /** Everyone who serves, or every grid, within the administrator's places. */
    public void export(ImportKind kind, SheetFormat format, Locale language, OutputStream out) throws IOException {
        transaction.executeWithoutResult(_ -> audit.record(Deed.EXPORTED, null, null, java.util.Map.of("list", kind.name())));
        format.write(out, Stream.concat(Stream.of(headings(kind, language)), sheets.rows(kind, language)));
    }

    private static List<String> headings(ImportKind kind, Locale language) {
        return kind.columns().stream().map(column -> Words.say(language, "staff.column." + column)).toList();
    }
}
