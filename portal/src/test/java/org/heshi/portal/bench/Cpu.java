package org.heshi.portal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How much the processor has worked for this process and for those that it started: its database, and Keycloak if it runs one. */
record Cpu(OperatingSystemMXBean system, Map<String, ProcessHandle> children) {

    private static final Map<String, String> PIDS = Map.of("database", "postgres/postmaster.pid", "Keycloak", "keycloak.pid");

    static Cpu of(Path folder) throws IOException {
        var children = new TreeMap<String, ProcessHandle>();
        for (var child : PIDS.entrySet()) {
            var file = folder.resolve(child.getValue());
            if (Files.exists(file)) {
                children.put(child.getKey(), ProcessHandle.of(Long.parseLong(Files.readString(file).split("\\s", 2)[0])).orElseThrow());
            }
        }
        return new Cpu((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean(), children);
    }

    Duration used() {
        return each().values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** By process; this one is the portal with whoever uses it. */
    Map<String, Duration> each() {
        var each = new TreeMap<String, Duration>();
        each.put("portal", Duration.ofNanos(system.getProcessCpuTime()));
        children.forEach((name, child) -> each.put(name, Stream.concat(Stream.of(child), child.descendants()).map(Cpu::used).reduce(Duration.ZERO, Duration::plus)));
        return each;
    }

    static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How busy the machine is, with whatever else runs on it. */
    double load() {
        return system.getSystemLoadAverage();
    }
}
