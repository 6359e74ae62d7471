package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every cluster has to do besides. */
abstract class ClusterContract extends SearchContract {

    private @Nullable EngineNode node;
    private @Nullable Wire wire;

    abstract EngineNode start(Path folder) throws IOException;

    abstract String version();

    @Override
    List<String> engine(Path folder) throws IOException {
        node = start(folder);
        wire = Wire.to(node.port());
        return wire.settings(version());
    }

    @Override
    void stop() {
        if (wire != null) {
            wire.close();
        }
        if (node != null) {
            node.close();
        }
    }

    private Cluster cluster() {
        return new Cluster(mapping().backend().unwrap(ElasticsearchBackend.class).client(RestClient.class));
    }

    private SearchMapping mapping() {
        return Search.mapping(notebook.context().getBean(EntityManagerFactory.class));
    }

    private String index(String alias) {
        return String.join(" ", cluster().send("GET", "/_alias/" + alias).propertyNames());
    }

    @Test
    void changesOverToANewIndexAndLeavesNoOther() {
        var before = index("leaflet-read");
        notebook.keeper().rebuild();
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> notebook.keeper().state() == IndexState.READY && !index("leaflet-read").equals(before));
        assertThat(index("leaflet-read")).matches("leaflet-\\d{6}").isGreaterThan(before).isEqualTo(index("leaflet-write"));
        assertThat(index("*")).as("all there is").doesNotContain(before);
        assertThat(find("楼上漏水", false)).first().isEqualTo("相邻漏水");
    }

    @Test
    void takesUpWhereAnInterruptedFillingStopped() {
        var mark = new ClusterMark(cluster());
        var fingerprint = mark.read().orElseThrow();
        new Turn(notebook.context().getBean(DataSource.class), true).take(() -> {
            mark.write("renewing-" + fingerprint);
            assertThatIllegalStateException().isThrownBy(() -> new Rollover(mapping(), cluster()).around(() -> {
                throw new IllegalStateException("The portal was ended");
            }));
            assertThat(index("leaflet-read")).isNotEqualTo(index("leaflet-write"));
            assertThat(find("楼上漏水", false)).as("the old one answers").first().isEqualTo("相邻漏水");
        });
        await().atMost(Duration.ofSeconds(60)).until(() -> mark.read().equals(Optional.of(fingerprint)) && notebook.keeper().state() == IndexState.READY);
        assertThat(index("leaflet-read")).isEqualTo(index("leaflet-write"));
        assertThat(find("楼上漏水", false)).first().isEqualTo("相邻漏水");
    }

    @Test
    void saysSoWhileTheClusterDoesNotAnswerAndFindsAfterwardsWhatWasWrittenMeanwhile() {
        wire.cut();
        notebook.write(new Note("断网时写的", "", "8"));
        await().atMost(Duration.ofSeconds(60)).until(() -> notebook.keeper().state() == IndexState.UNAVAILABLE);
        notebook.inTransaction(entities -> assertThat(entities.createQuery("from Note where number = '8'", Note.class).getResultList()).hasSize(1));
        wire.mend();
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> notebook.keeper().state() == IndexState.READY && notebook.count("8") == 1);
        assertThat(find("楼上漏水", false)).first().isEqualTo("相邻漏水");
    }
}
