package org.heshi.portal.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** The portal as "./heshi run" starts it: with its own PostgreSQL, its own Keycloak and the demo, on free ports and fresh data. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = WholePortal.Ports.class)
@Chromium.Needed
@Import(ToldTokens.class)
@interface WholePortal {

    final class Ports implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final Path DATA = Path.of("target/whole-portal").toAbsolutePath();

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(DATA);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            TestPropertyValues.of("heshi.administrator=diyiguan", "heshi.port=" + free(), "heshi.database.port=" + free(), "heshi.keycloak.port=" + free(), "heshi.data=" + DATA,
                    "heshi.keycloak.home=" + Path.of("target/keycloak/prepared").toAbsolutePath(),
                    "heshi.keycloak.distribution=" + Path.of("target/keycloak/keycloak-quarkus-dist-" + version() + ".zip").toAbsolutePath())
                    .applyTo(context);
        }

        private static String version() {
            return System.getProperty("keycloak.version");
        }

        private static int free() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
