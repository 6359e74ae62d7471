package org.heshi.portal.start;

import javax.sql.DataSource;
import org.heshi.auth.KeptSecret;
import org.heshi.portal.kit.Personal;
import org.heshi.portal.kit.PersonalKeys;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StartConfiguration {

    @Bean
    DataFolder dataFolder(StartSettings settings) {
        return new DataFolder(settings.data());
    }

    /** One machine makes a key of its own, for its owner alone to read; elsewhere it comes from the environment. */
    @Bean
    PersonalKeys personalKeys(StartSettings settings, DataFolder folder) {
        var personal = settings.personal();
        var primary = !personal.key().isBlank() || !settings.embedded().database() ? personal.key()
                : KeptSecret.in(folder.path().resolve("secrets/personal.key"));
        var keys = PersonalKeyCheck.read(primary, personal.previousKeys());
        Personal.use(keys);
        return keys;
    }

    /** Nothing is opened before the folder is ours and the key of what lies in the database is known. */
    @Bean
    static DataFolderFirst dataFolderFirst() {
        return new DataFolderFirst();
    }

    static class DataFolderFirst extends AbstractDependsOnBeanFactoryPostProcessor {

        DataFolderFirst() {
            super(DataSource.class, DataFolder.class, PersonalKeys.class);
        }
    }
}
