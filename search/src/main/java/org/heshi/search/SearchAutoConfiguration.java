package org.heshi.search;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;

/** Gives Hibernate Search the one mapping that serves both engines, and the index its keeper. */
@AutoConfiguration(before = HibernateJpaAutoConfiguration.class)
@EnableConfigurationProperties(SearchSettings.class)
class SearchAutoConfiguration {

    private final SearchSettings settings;
    private final Path folder;

    SearchAutoConfiguration(SearchSettings settings, @Value("${heshi.data:.data}") Path data) {
        this.settings = settings;
        this.folder = data.toAbsolutePath().resolve("index");
    }

    @Bean
    IndexWriting indexWriting() {
        return new IndexWriting(!settings.isCluster());
    }

    @Bean
    HibernatePropertiesCustomizer searchProperties(IndexWriting writing) {
        return properties -> {
            properties.put("hibernate.search.schema_management.strategy", "none");
            properties.put("hibernate.search.indexing.plan.synchronization.strategy", BeanReference.ofInstance(writing));
            (settings.isCluster() ? cluster() : lucene()).forEach((key, value) ->
                    properties.put("hibernate.search.backend." + key, value));
        };
    }

    @Bean
    Embedder embedder() {
        return new Embedder(settings.vectors());
    }

    @Bean
    Finder finder(Embedder embedder, ObjectProvider<LexiconSource> lexicon) {
        return new Finder(embedder, Turning.shipped(), lexicon.getIfAvailable(SearchAutoConfiguration::shipped), Ranking.shipped(false), Ranking.shipped(true));
    }

    private static LexiconSource shipped() {
        var lexicon = Lexicon.shipped();
        return () -> lexicon;
    }

    /** Written out seldom, so that it does not hold up the disk of the database: what a kill leaves unwritten is filled again from there, see {@link FileMark}. */
    private Map<String, Object> lucene() {
        return Map.of(
                "type", "lucene",
                "lucene_version", "LATEST",
                "io.commit_interval", Duration.ofMinutes(1).toMillis(),
                "directory.root", folder.toString(),
                "analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis()));
    }

    private Map<String, Object> cluster() {
        var properties = new HashMap<String, Object>(Map.of(
                "type", "elasticsearch",
                "hosts", String.join(",", settings.hosts()),
                "protocol", settings.protocol(),
                "version", settings.engine(),
                "version_check.enabled", false,
                "analysis.configurer", BeanReference.ofInstance(new ClusterAnalysis())));
        if (settings.username() != null && settings.password() != null) {
            properties.put("username", settings.username());
            properties.put("password", settings.password());
        }
        return properties;
    }

    @Bean
    IndexKeeper indexKeeper(EntityManagerFactory entities, DataSource database, IndexWriting writing) {
        var mapping = Search.mapping(entities);
        return new IndexKeeper(filling(mapping, new Turn(database, settings.isCluster())), settings, writing);
    }

    private Filling filling(SearchMapping mapping, Turn turn) {
        if (!settings.isCluster()) {
            return new Filling(mapping, new FileMark(folder.resolve("complete")), settings, turn, new InPlace(mapping));
        }
        var cluster = new Cluster(mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class));
        return new Filling(mapping, new ClusterMark(cluster), settings, turn, new Rollover(mapping, cluster));
    }
}
