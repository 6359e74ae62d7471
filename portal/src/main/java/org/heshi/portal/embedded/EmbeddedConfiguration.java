package org.heshi.portal.embedded;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.heshi.auth.KeycloakDatabase;
import org.heshi.portal.start.DataFolder;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnBooleanProperty("heshi.embedded.database")
class EmbeddedConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(DataFolder folder, EmbeddedSettings settings) throws IOException {
        return new EmbeddedDatabase(new PostgresServer(folder.path(), settings.port(), settings.embeddedVersion()), folder.path().resolve("secrets"));
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) throws SQLException {
        var access = database.database("heshi");
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return access.user();
            }

            @Override
            public String getPassword() {
                return access.password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    @ConditionalOnBooleanProperty("heshi.embedded.keycloak")
    KeycloakDatabase keycloakDatabase(EmbeddedDatabase database) throws SQLException {
        var access = database.database("keycloak");
        return new KeycloakDatabase(access.url(), access.user(), access.password());
    }

    /** It takes longest to get ready, so it begins before the portal's own database is opened. */
    @Bean
    @ConditionalOnBooleanProperty("heshi.embedded.keycloak")
    static KeycloakFirst keycloakFirst() {
        return new KeycloakFirst();
    }

    static class KeycloakFirst extends AbstractDependsOnBeanFactoryPostProcessor {

        KeycloakFirst() {
            super(DataSource.class, "embeddedKeycloak");
        }
    }
}
