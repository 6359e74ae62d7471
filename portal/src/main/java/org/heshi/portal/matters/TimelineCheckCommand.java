package org.heshi.portal.matters;

import org.heshi.portal.kit.VisitorToken;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --heshi.verify}: reads every timeline, says what it found, and ends with 0 if all are whole and 1 if not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("heshi.verify")
class TimelineCheckCommand implements ApplicationRunner, ExitCodeGenerator {

    private final TimelineCheck check;
    private boolean broken;

    TimelineCheckCommand(TimelineCheck check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        VisitorToken.asMachine(() -> {
            var finding = check.verify();
            finding.broken().forEach(broken -> System.out.printf("broken: matter %s from entry %d%n", broken.matter(), broken.seq()));
            System.out.printf("%d entries read, %d timelines broken%n", finding.entries(), finding.broken().size());
            broken = !finding.broken().isEmpty();
        });
    }

    @Override
    public int getExitCode() {
        return broken ? 1 : 0;
    }
}
