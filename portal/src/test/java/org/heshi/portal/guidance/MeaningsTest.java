package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heshi.portal.PortalTest;
import org.heshi.search.Embedder;
import org.heshi.search.Embedding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MeaningsTest {

    @Autowired GuideShelf shelf;
    @Autowired Meanings meanings;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void shelves() {
        shelf.fill();
        meanings.complete();
    }

    @Test
    void aMeaningOfAnotherModelIsComputedAnew() {
        var guide = jdbc.sql("select id from guide_version where meaning is not null limit 1").query(UUID.class).single();
        jdbc.sql("update guide_version set meaning = ? || substring(meaning from ?) where id = ?")
                .params("older-model/0\0".getBytes(StandardCharsets.UTF_8), Embedding.mark(Embedder.MODEL).length + 1, guide).update();
        assertThat(meanings.complete()).isPositive();
        assertThat(meaning(guide)).startsWith(Embedding.mark(Embedder.MODEL));
        assertThat(meanings.complete()).as("and only once").isZero();
    }

    private byte[] meaning(UUID guide) {
        return jdbc.sql("select meaning from guide_version where id = ?").param(guide).query(byte[].class).single();
    }
}
