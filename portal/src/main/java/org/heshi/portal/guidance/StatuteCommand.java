package org.heshi.portal.guidance;

import java.nio.file.Path;
import org.heshi.portal.kit.VisitorToken;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The command {@code --heshi.statutes=<folder or zip>}: reads statutes, lists what was left out, and ends with 0, or with 1 if nothing could be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("heshi.statutes")
class StatuteCommand implements ApplicationRunner, ExitCodeGenerator {

    private final StatuteImport statutes;
    private final ImportLog log;
    private final Environment environment;
    private boolean failed;

    StatuteCommand(StatuteImport statutes, ImportLog log, Environment environment) {
        this.statutes = statutes;
        this.log = log;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var source = Path.of(environment.getRequiredProperty("heshi.statutes")).toAbsolutePath();
        var run = log.ask(source.toString(), null);
        VisitorToken.asMachine(() -> statutes.run(run, source));
        var ended = log.get(run);
        log.leftOut(1000).forEach(file -> System.out.printf("left out: %s (%s)%n", file.file(), file.problem()));
        System.out.printf("%d files, %d articles taken in, %d left out%n", ended.done(), ended.articles(), ended.failed());
        failed = ended.problem() != null;
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }
}
