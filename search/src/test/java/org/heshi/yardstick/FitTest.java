package org.heshi.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heshi.search.Signal;
import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void givesWeightToTheSignalThatTells() {
        var fit = new RankingFit(Set.of(Signal.WORDS, Signal.MEANING));
        for (var i = 0; i < 20; i++) {
            var documents = new LinkedHashMap<Object, Map<Signal, Double>>();
            documents.put("right", Map.of(Signal.WORDS, 0.2, Signal.MEANING, 0.9));
            documents.put("wrong", Map.of(Signal.WORDS, i % 2 == 0 ? 0.9 : 0.1, Signal.MEANING, 0.3));
            fit.add(new Query("" + i, "", List.of("right")), documents);
        }
        var ranking = fit.fit();
        assertThat(ranking.weights().get(Signal.MEANING)).isGreaterThan(ranking.weights().get(Signal.WORDS) + 0.5);
    }

    @Test
    void saysSoWhenThereIsNothingToLearnFrom() {
        var fit = new RankingFit(Set.of(Signal.WORDS));
        fit.add(new Query("1", "", List.of("right")), Map.of("wrong", Map.of(Signal.WORDS, 0.2)));
        assertThatIllegalArgumentException().isThrownBy(fit::fit);
    }

    @Test
    void sortsQuestionsIntoFoldsByThemselves() {
        var one = new Query("1", "邻居漏水怎么办", List.of());
        assertThat(new Query("2", "邻居漏水怎么办", List.of("x")).fold(5)).isEqualTo(one.fold(5)).isBetween(0, 4);
    }

    @Test
    void understandsItsArguments() {
        assertThat(Options.of("--corpus", "a", "--questions", "b", "--without-vectors").vectors()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of("--corpus", "a", "--quick"));
    }
}
