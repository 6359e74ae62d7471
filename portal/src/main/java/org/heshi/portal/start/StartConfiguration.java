package org.heshi.portal.start;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StartConfiguration {

    @Bean
    DataFolder dataFolder(StartSettings settings) {
        return new DataFolder(settings.data());
    }

    /** Nothing is opened before the folder is ours. */
    @Bean
    static DataFolderFirst dataFolderFirst() {
        return new DataFolderFirst();
    }

    static class DataFolderFirst extends AbstractDependsOnBeanFactoryPostProcessor {

        DataFolderFirst() {
            super(DataSource.class, DataFolder.class);
        }
    }
}
