package org.heshi.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void countsWhatAnswersAndHowEarly() {
        var scores = Scores.of(List.of(new Query("1", "a", List.of("x", "y"))), List.of(List.of("n", "x", "n", "n", "n", "n", "y")));
        assertThat(scores.recall5()).isEqualTo(0.5);
        assertThat(scores.recall10()).isEqualTo(1);
        assertThat(scores.mrr10()).isEqualTo(0.5);
        assertThat(scores.ndcg10()).isCloseTo((1 / 1.58496 + 1 / 3.0) / (1 + 1 / 1.58496), within(1e-4));
    }

    @Test
    void countsNothingForNothing() {
        assertThat(Scores.of(List.of(new Query("1", "a", List.of("x"))), List.of(List.of())))
                .isEqualTo(new Scores(0, 0, 0, 0, 0, 0, 0));
    }
}
