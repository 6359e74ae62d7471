package org.heshi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ApplicationModules FEATURES = ApplicationModules.of(Portal.class);

    @Test
    void featuresUseEachOtherOnlyAsDeclared() {
        FEATURES.verify();
    }

    @Test
    void everyFeatureWithTablesIsMigrated() throws IOException {
        try (var folders = Files.list(RESOURCES.resolve("db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("__root")))
                    .containsExactlyInAnyOrderElementsOf(migrated());
        }
    }

    @Test
    void tablesAreMadeAfterThoseOfTheFeaturesBelow() throws IOException {
        var migrated = migrated();
        for (var at = 0; at < migrated.size(); at++) {
            var later = migrated.subList(at + 1, migrated.size());
            assertThat(below(migrated.get(at)).stream().filter(later::contains)).as(migrated.get(at)).isEmpty();
        }
    }

    private static List<String> below(String feature) {
        return FEATURES.getModuleByName(feature).orElseThrow().getDirectDependencies(FEATURES).uniqueModules()
                .map(ApplicationModule::getIdentifier).map(Object::toString).toList();
    }

    private static List<String> migrated() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            settings.load(file);
        }
        return Arrays.asList(settings.getProperty("heshi.migrations").split(","));
    }
}
