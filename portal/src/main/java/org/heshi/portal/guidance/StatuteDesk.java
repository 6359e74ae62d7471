package org.heshi.portal.guidance;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Visitor;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator has the statutes read, and sees how far it is. */
@Service
@Transactional
@PreAuthorize("@duty.any('ADMINISTRATOR')")
public class StatuteDesk {

    public static final UUID TOPIC = ImportLog.TOPIC;
    private static final int LISTED = 200;

    private final GuidanceSettings settings;
    private final ImportLog log;
    private final SchedulerClient jobs;
    private final Clock clock;

    StatuteDesk(GuidanceSettings settings, ImportLog log, DataSource dataSource, Clock clock) {
        this.settings = settings;
        this.log = log;
        this.jobs = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
        this.clock = clock;
    }

    /** What the operator set as the place of the statutes, when it is there. */
    public Optional<String> source() {
        return Optional.ofNullable(settings.statutes()).filter(Files::isReadable).map(Path::toString);
    }

    @Transactional(readOnly = true)
    public List<ImportSummary> latest() {
        return log.latest();
    }

    @Transactional(readOnly = true)
    public List<LeftOut> leftOut() {
        return log.leftOut(LISTED);
    }

    /** Begins reading, as a job that goes on after a restart. */
    public void read() {
        var source = source().orElseThrow(() -> new Refused("guidance.refused.no-source"));
        if (log.isRunning()) {
            throw new Refused("guidance.refused.reading");
        }
        var id = log.ask(source, Visitor.requirePerson());
        jobs.scheduleIfNotExists(StatuteJob.DESCRIPTOR.instance(id.toString()).data(source).build(), clock.instant());
    }
}
