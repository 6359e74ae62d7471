package org.heshi.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Real data beside the project, read in place. Where it is not, tests that need it say so and are left out, unless it is required. */
public final class SharedData {

    private static final Path FOLDER = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(path -> path.resolve("shared/data")).filter(Files::isDirectory).findFirst().orElse(Path.of("shared/data"));

    private SharedData() {}

    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** The lines of a file that has one record a line. */
    public static Stream<String> lines(String name) {
        try {
            return Files.readAllLines(file(name)).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Condition.class)
    public @interface Needed {}

    static final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isDirectory(FOLDER)) {
                return ConditionEvaluationResult.enabled("the data is at " + FOLDER);
            }
            if ("required".equals(System.getenv("HESHI_SHARED_DATA"))) {
                throw new IllegalStateException("HESHI_SHARED_DATA=required, but there is no folder shared/data beside the project");
            }
            return ConditionEvaluationResult.disabled("left out: there is no folder shared/data beside the project");
        }
    }
}
