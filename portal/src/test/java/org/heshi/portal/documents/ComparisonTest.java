package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.documents.Comparison.Change;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.Rewording.Stretch;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Clause PAYS = Clause.of("甲方", "赔偿吊顶 3000 元", LocalDate.of(2026, 12, 10));
    private static final Clause REPAIRS = Clause.of("甲方", "修好防水", null);
    private static final Clause CLEANS = Clause.of("乙方", "自行清理", null);

    private static AgreementText text(Clause... clauses) {
        return new AgreementText("楼上漏水", List.of(clauses), "", List.of(), 3);
    }

    @Test
    void tellsWhatWasAddedRemovedAndChanged() {
        var paysLess = new Clause(PAYS.item(), "甲方", "赔偿吊顶 2500 元", LocalDate.of(2026, 12, 20));
        var comparison = Comparison.between(text(PAYS, REPAIRS), text(paysLess, CLEANS));
        assertThat(comparison.clauses()).extracting(Comparison.Line::change)
                .containsExactly(Change.CHANGED, Change.REMOVED, Change.ADDED);
        assertThat(comparison.clauses().getFirst().what()).containsExactly(new Stretch(Rewording.Change.SAME, "赔偿吊顶 "),
                new Stretch(Rewording.Change.REMOVED, "3000"), new Stretch(Rewording.Change.ADDED, "2500"), new Stretch(Rewording.Change.SAME, " 元"));
        assertThat(comparison.clauses().getFirst().who()).containsExactly(new Stretch(Rewording.Change.SAME, "甲方"));
    }

    @Test
    void marksSingleChineseCharacters() {
        var repairs = new Clause(REPAIRS.item(), "甲方", "负责修好厨房防水", null);
        assertThat(Comparison.between(text(REPAIRS), text(repairs)).clauses().getFirst().what()).containsExactly(
                new Stretch(Rewording.Change.ADDED, "负责"), new Stretch(Rewording.Change.SAME, "修好"), new Stretch(Rewording.Change.ADDED, "厨房"), new Stretch(Rewording.Change.SAME, "防水"));
    }

    @Test
    void findsNothingWhereNothingChanged() {
        assertThat(Comparison.between(text(PAYS, REPAIRS), text(PAYS, REPAIRS)).isSame()).isTrue();
        assertThat(Comparison.between(text(PAYS, REPAIRS), text(REPAIRS, PAYS)).clauses()).hasSize(2);
    }

    @Test
    void comparesLongTextsThatHaveNothingInCommon() {
        var before = new AgreementText("旧".repeat(4_000), List.of(PAYS), "", List.of(), 3);
        var after = new AgreementText("新".repeat(4_000), List.of(PAYS), "", List.of(), 3);
        assertThat(Comparison.between(before, after).dispute()).hasSize(2);
    }
}
