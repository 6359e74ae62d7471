package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heshi.search.Evidence.Hit;
import org.heshi.search.Evidence.Recalled;
import org.heshi.search.Found.Reason;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Ranking EVEN = new Ranking(Map.of(Signal.WORDS, 1.0, Signal.MEANING, 1.0, Signal.MEMORY, 1.0));

    private static Hit hit(String id, double score, String whole) {
        return new Hit(id, score, new Spot(whole, null));
    }

    private static Evidence evidence(double scale) {
        var evidence = new Evidence();
        evidence.add(Signal.WORDS, Signal.WORDS_PLACE, List.of(hit("both", 10 * scale, "a"), hit("words", 8 * scale, "a"), hit("last", 2 * scale, "b")), 2 * scale);
        evidence.add(Signal.MEANING, Signal.MEANING_PLACE, List.of(hit("both", 0.9, "a"), hit("meaning", 0.8, "b")), 0.7);
        evidence.spread(Signal.GROUP, Set.of(Signal.WORDS, Signal.MEANING));
        return evidence;
    }

    @Test
    void putsFirstWhatBothWordsAndMeaningFind() {
        assertThat(Finder.rank(evidence(1), EVEN, 10)).extracting(Found::id).containsExactly("both", "words", "meaning", "last");
    }

    @Test
    void doesNotDependOnTheScaleOfAnEngine() {
        assertThat(Finder.rank(evidence(2.2), EVEN, 10)).isEqualTo(Finder.rank(evidence(1), EVEN, 10));
    }

    @Test
    void saysWhyADocumentWasFound() {
        var evidence = evidence(1);
        var recalled = List.of(new Recalled(0.95, List.of("lent", "both")), new Recalled(0.6, List.of("lent")));
        evidence.measure(Signal.MEANING, List.of(hit("lent", 0.6, "c")), List.of(hit("both", 0.9, "a")), 0.7);
        evidence.remember(recalled);
        var found = Finder.rank(evidence, EVEN, 10);
        assertThat(found.getFirst().reasons()).containsExactlyInAnyOrder(Reason.WORDS, Reason.MEANING, Reason.MEMORY);
        assertThat(found).filteredOn(one -> one.id().equals("lent")).singleElement().extracting(Found::reasons).isEqualTo(Set.of(Reason.MEMORY));
    }

    @Test
    void tellsHowMuchFartherIsWhatTheSearchDidNotBring() {
        var evidence = evidence(1);
        evidence.measure(Signal.MEANING, List.of(hit("words", 0.6, "a"), hit("last", 0, "b")), List.of(hit("both", 0.9, "a")), 0.7);
        assertThat(evidence.signals().get("words").get(Signal.MEANING)).isCloseTo(-0.5, within(1e-9));
        assertThat(evidence.signals().get("last")).doesNotContainKey(Signal.MEANING);
    }

    @Test
    void hearsQuestionsAboutSomethingElseOnlyFromAfar() {
        var evidence = evidence(1);
        evidence.remember(List.of(new Recalled(0.9, List.of("both")), new Recalled(0.55, List.of("words"))));
        assertThat(evidence.signals().get("words").get(Signal.MEMORY)).isZero();
        assertThat(evidence.signals().get("words").get(Signal.WIDE_MEMORY)).isBetween(0.01, 0.5);
    }

    @Test
    void letsADocumentGainFromWhatStandsBesideIt() {
        var evidence = new Evidence();
        evidence.add(Signal.MEANING, Signal.MEANING_PLACE, List.of(new Hit("best", 0.9, new Spot("a", 7)), new Hit("next", 0.75, new Spot("a", 8)), new Hit("far", 0.75, new Spot("a", 30)),
                new Hit("elsewhere", 0.75, new Spot("b", 8))), 0.7);
        evidence.beside(Signal.BESIDE, Signal.MEANING);
        assertThat(evidence.signals().get("next").get(Signal.BESIDE)).isBetween(0.1, 0.5);
        assertThat(evidence.signals().get("far").get(Signal.BESIDE)).isZero();
        assertThat(evidence.signals().get("elsewhere").get(Signal.BESIDE)).isZero();
    }

    @Test
    void knowsTheGroupsThatAnsweredBefore() {
        var evidence = evidence(1);
        evidence.remember(List.of(new Recalled(0.55, List.of("words"))));
        assertThat(evidence.signals().get("both").get(Signal.GROUP_KNOWN)).isOne();
        assertThat(evidence.signals().get("last").get(Signal.GROUP_KNOWN)).isZero();
    }

    @Test
    void lendsMostWhatTheLikestQuestionsShare() {
        var lent = Evidence.lent(List.of(new Recalled(0.9, List.of("a", "b")), new Recalled(0.89, List.of("a")), new Recalled(0.3, List.of("c"))));
        assertThat(lent.get("a")).isCloseTo(1, within(1e-9));
        assertThat(lent.get("b")).isBetween(0.4, 0.7);
        assertThat(lent.get("c")).isLessThan(0.001);
        assertThat(Evidence.lent(List.of())).isEmpty();
    }

    @Test
    void letsAGroupGainFromWhatIsFoundInIt() {
        var signals = evidence(1).signals();
        assertThat(signals.get("words").get(Signal.GROUP)).isGreaterThan(signals.get("last").get(Signal.GROUP));
    }

    @Test
    void shipsAWeightForEachSignal() {
        assertThat(Ranking.shipped(true).weights()).containsOnlyKeys(Signal.values());
        assertThat(Ranking.shipped(false).weights().get(Signal.MEMORY)).isZero();
    }
}
