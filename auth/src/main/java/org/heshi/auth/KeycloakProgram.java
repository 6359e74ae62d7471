package org.heshi.auth;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs Keycloak's Java program as its own process, the way its {@code kc.sh} would but without the shell between, so
 * that the process we know is the one that works. It gets none of the portal's environment but what it needs.
 */
class KeycloakProgram {

    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "TMPDIR", "TZ", "SystemRoot", "TEMP");
    private static final List<String> JAVA = List.of(
            "-Xms64m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
            "-Duser.language=en", "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final Path home;
    private final Path log;
    private final Path classes;

    KeycloakProgram(Path home, Path log) {
        this.home = home;
        this.log = log;
        this.classes = home.resolve("keycloak-" + Runtime.version() + ".jsa");
    }

    Process start(List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(apart());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        if (!arguments.equals(KeycloakDistribution.BUILD)) {
            command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classes, "-Xlog:cds=off", "-Xlog:aot=off"));
        }
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '/' ? "/dev/null" : "NUL")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().keySet().retainAll(INHERITED);
        process.environment().putAll(environment);
        return process.start();
    }

    /** Whether its first stop is still to come, at which it writes down the classes it had loaded, for quicker starts from then on. */
    boolean stopsSlowly() {
        return Files.notExists(classes);
    }

    /** In a session of its own, where there is such a thing: a Ctrl-C is the portal's to answer, and it then ends Keycloak in turn. */
    private static List<String> apart() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid").filter(program -> Files.isExecutable(Path.of(program))).limit(1).toList();
    }
}
