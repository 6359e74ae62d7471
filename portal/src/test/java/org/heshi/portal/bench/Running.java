package org.heshi.portal.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heshi.portal.Portal;
import org.heshi.portal.security.BenchDoor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole portal in this process, on the embedded PostgreSQL with its durable settings and on the benchmark's own data. */
record Running(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final Path KEYCLOAK = Path.of("target", "keycloak").toAbsolutePath();

    static Running start(Path folder) throws IOException {
        return start(settings(folder, 0));
    }

    /** As on one machine, with its own Keycloak, and open to more codes from one address than the one that all of a benchmark come from would get. */
    static Running withKeycloak(Path folder) throws IOException {
        return start(List.of("heshi.data=" + folder, "heshi.port=" + freePort(), "heshi.embedded.database=true", "heshi.database.port=" + freePort(),
                "heshi.embedded.keycloak=true", "heshi.keycloak.port=" + freePort(), "heshi.keycloak.home=" + KEYCLOAK.resolve("prepared"),
                "heshi.keycloak.distribution=" + KEYCLOAK.resolve("keycloak-quarkus-dist-" + System.getProperty("keycloak.version") + ".zip"),
                "heshi.codes.address-hourly=100000", "heshi.codes.total-by-minute=100000", "heshi.codes.pause=1s"));
    }

    private static Running start(List<String> settings) {
        return new Running(new SpringApplicationBuilder(Portal.class, Statements.Setup.class, BenchDoor.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(arguments(settings)));
    }

    /** What an operator would set for one machine without Keycloak. */
    static List<String> settings(Path folder, int port) throws IOException {
        return List.of("heshi.data=" + folder, "heshi.port=" + port, "heshi.embedded.database=true", "heshi.database.port=" + freePort(),
                "heshi.keycloak.issuer=http://localhost:9/realms/heshi", "heshi.keycloak.client-secret=nowhere", "heshi.public-url=http://localhost");
    }

    static String[] arguments(List<String> settings) {
        var arguments = new ArrayList<String>();
        settings.forEach(setting -> arguments.add("--" + setting));
        return arguments.toArray(String[]::new);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }

    /** The tests beside us bring configurations of their own, which are not for this portal. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
