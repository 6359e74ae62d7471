package org.heshi.portal.bench;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What lives in the heap after a collection.
 *
 * @param classes bytes by class, of the larger ones: the list of all lies in the heap itself when the next is made, and weighs as
 *                much as a dozen sessions
 */
record Heap(long bytes, Map<String, Long> classes) {

    private static final long LARGE = 16 * 1024;

    static Heap now() throws JMException {
        var server = ManagementFactory.getPlatformMBeanServer();
        var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        var none = new Object[] {new String[0]};
        var signature = new String[] {String[].class.getName()};
        server.invoke(commands, "gcRun", null, null);
        var histogram = server.invoke(commands, "gcClassHistogram", none, signature).toString();
        var classes = histogram.lines().map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length >= 4 && cells[0].matches("\\d+:"))
                .collect(Collectors.toMap(cells -> cells[3], cells -> Long.parseLong(cells[2]), Long::sum));
        var bytes = classes.values().stream().mapToLong(Long::longValue).sum();
        classes.values().removeIf(taken -> taken < LARGE);
        return new Heap(bytes, Map.copyOf(classes));
    }

    /** What there is more of than before, most first, in bytes for each of so many. */
    String growth(Heap before, int each, int lines) {
        return classes.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), (entry.getValue() - before.classes.getOrDefault(entry.getKey(), 0L)) / each))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed()).limit(lines)
                .map(entry -> "    %,8d  %s".formatted(entry.getValue(), entry.getKey())).collect(Collectors.joining("\n"));
    }
}
