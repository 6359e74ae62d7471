package org.heshi.portal.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.heshi.auth.MissingKeycloakException;
import org.heshi.auth.MissingSettingException;
import org.heshi.auth.PortTakenException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the portal does not start, in one sentence that says what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, failure);
            }
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case RefusedStart _, PortTakenException _, MissingKeycloakException _, MissingSettingException _ -> cause.getMessage();
            case PortInUseException port -> new PortTakenException("the portal", port.getPort(), "HESHI_PORT").getMessage();
            case FlywayValidateException e when e.getMessage().contains("not resolved locally") ->
                    "The database's schema is newer than this program: start the newer program, or give this one a database of its own.";
            case FlywayValidateException _ ->
                    "The database's schema was made by another edition of this program: start that one, or give this one a database of its own.";
            case PSQLException e -> database(e);
            case BeanCreationException e when e.getMessage().startsWith("Failed to determine a suitable driver class") ->
                    new MissingSettingException("HESHI_DATABASE_URL", "the address of the portal's PostgreSQL database, such as jdbc:postgresql://host/heshi",
                            "HESHI_EMBEDDED_DATABASE=true to run one here").getMessage();
            default -> null;
        };
    }

    private static @Nullable String database(PSQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> "The database refuses the user or the password: check HESHI_DATABASE_USER and HESHI_DATABASE_PASSWORD.";
            case "3D000" -> "The database does not exist on that server: create it, or correct HESHI_DATABASE_URL.";
            default -> state.startsWith("08") ? "The database cannot be reached: start it, or correct HESHI_DATABASE_URL." : null;
        };
    }
}
