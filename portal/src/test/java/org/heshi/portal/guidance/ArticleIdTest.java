package org.heshi.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

    private static final StatuteId LAW = StatuteId.of("试验条例", LocalDate.of(2020, 1, 1));
    private static final StatuteId BEFORE = StatuteId.of("试验条例", LocalDate.of(2010, 1, 1));

    @Test
    void tellsTheStatuteAndThePlaceInIt() {
        var fifth = ArticleId.spot(ArticleId.of(LAW, "试验.md", 5));
        assertThat(fifth.place()).isEqualTo(5);
        assertThat(ArticleId.spot(ArticleId.of(LAW, "试验.md", 1_260)).whole()).isEqualTo(fifth.whole());
        assertThat(ArticleId.spot(ArticleId.of(BEFORE, "试验.md", 5)).whole()).isNotEqualTo(fifth.whole());
    }

    @Test
    void isTheSameAtEachImportAndAnotherForEachFile() {
        var id = ArticleId.of(LAW, "试验.md", 5);
        assertThat(ArticleId.of(LAW, "试验.md", 5)).isEqualTo(id);
        assertThat(ArticleId.of(LAW, "试验 (2).md", 5)).isNotEqualTo(id);
        assertThat(id).returns(8, from -> from.version()).returns(2, from -> from.variant());
    }
}
