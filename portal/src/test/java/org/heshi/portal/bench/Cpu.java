package org.heshi.portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** How much the processor has worked for this process and for its database. */
record Cpu(OperatingSystemMXBean system, ProcessHandle database) {

    static Cpu of(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("postgres/postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return new Cpu((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(), ProcessHandle.of(pid).orElseThrow());
        }
    }

    Duration used() {
        return Stream.concat(Stream.of(database), database.descendants()).map(Cpu::used)
                .reduce(Duration.ofNanos(system.getProcessCpuTime()), Duration::plus);
    }

    static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How busy the machine is, with whatever else runs on it. */
    double load() {
        return system.getSystemLoadAverage();
    }
}
