package org.heshi.portal.start;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings each feature's tables up to date, those of the features below first: a folder, numbers of its own and a
 * history for each. The order stands in the settings, for reading it out of all classes would cost seconds at each start.
 */
@Component
class FeatureMigrations implements FlywayMigrationStrategy {

    /** What belongs to no feature. */
    private static final String ROOT = "__root";

    private final StartSettings settings;

    FeatureMigrations(StartSettings settings) {
        this.settings = settings;
    }

    @Override
    public void migrate(Flyway flyway) {
        Stream.concat(Stream.of(ROOT), settings.migrations().stream()).forEach(feature -> of(feature, flyway).migrate());
    }

    private static Flyway of(String feature, Flyway flyway) {
        var all = flyway.getConfiguration();
        var folders = Stream.of(all.getLocations()).map(location -> location.getDescriptor() + "/" + feature).toArray(String[]::new);
        return Flyway.configure(all.getClassLoader()).configuration(all)
                .locations(folders)
                .table(feature.equals(ROOT) ? all.getTable() : all.getTable() + "_" + feature)
                .baselineVersion("0").baselineOnMigrate(true)
                .load();
    }
}
