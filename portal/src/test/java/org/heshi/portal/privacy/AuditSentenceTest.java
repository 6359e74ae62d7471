package org.heshi.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heshi.portal.audit.ActorKind;
import org.heshi.portal.audit.AuditEntry;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Words;
import org.heshi.portal.matters.LookReason;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.staff.ImportKind;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads the audit reads sentences, whatever was written down. */
class AuditSentenceTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final UUID MATTER = UUID.randomUUID();

    /** Each kind of deed with all that is written down with it, in each of its forms. */
    static Stream<AuditEntry> written() {
        return Stream.of(
                posts(Deed.POST_GIVEN), posts(Deed.POST_ENDED),
                Stream.of(Deed.PERSON_CREATED, Deed.PERSON_INVITED, Deed.PERSON_RETURNED, Deed.PASSWORD_GIVEN, Deed.SECOND_FACTOR_RESET,
                        Deed.ERASURE_ASKED, Deed.OWN_DATA_TAKEN).map(deed -> on(deed, SOMEBODY, Map.of())),
                Stream.of("0", "2").map(many -> on(Deed.PERSON_DEACTIVATED, SOMEBODY, Map.of("handed over", many))),
                Stream.of("grids", "rows").map(what -> on(Deed.STAFF_IMPORTED, null, Map.of(what, "7"))),
                Arrays.stream(LookReason.values()).map(reason -> in(Deed.LOOKED_AT_MATTER, null, Map.of("reason", reason.name()))),
                Stream.of(Map.of("what", "phone"), Map.of("what", "identity"), Map.of("what", "identity", "for", "agreement"))
                        .map(facts -> in(Deed.UNMASKED, UUID.randomUUID(), facts)),
                Stream.of(on(Deed.INFECTED_FILE_REFUSED, null, Map.of("found", "Eicar-Test", "file", "ab12")),
                        in(Deed.INFECTED_FILE_REFUSED, null, Map.of("found", "Eicar-Test", "file", "ab12"))),
                Arrays.stream(ImportKind.values()).map(kind -> on(Deed.EXPORTED, null, Map.of("list", kind.name()))),
                Stream.of(on(Deed.EXPORTED, null, Map.of("what", "audit", "entries", "12", "deed", "UNMASKED"))),
                Stream.of(on(Deed.ERASED, SOMEBODY, Map.of("what", "account")), in(Deed.ERASED, null, Map.of("after", "1825d", "status", "CLOSED"))),
                Stream.of("true", "false").map(erased -> on(Deed.ERASURE_ANSWERED, SOMEBODY, Map.of("erased", erased))),
                Stream.of(on(Deed.KEY_CHANGED, null, Map.of("key", "k2", "before", "k1", "sealed", "40")))).flatMap(entries -> entries);
    }

    private static Stream<AuditEntry> posts(Deed deed) {
        return Arrays.stream(Duty.values()).map(duty -> on(deed, SOMEBODY, Map.of("post", UUID.randomUUID().toString(), "duty", duty.name(), "place", "3302")));
    }

    private static AuditEntry on(Deed deed, UUID subject, Map<String, String> facts) {
        return new AuditEntry(1, Instant.EPOCH, ActorKind.PERSON, SOMEBODY, deed, subject, null, facts);
    }

    private static AuditEntry in(Deed deed, UUID subject, Map<String, String> facts) {
        return new AuditEntry(1, Instant.EPOCH, ActorKind.PERSON, SOMEBODY, deed, subject, MATTER, facts);
    }

    private static AuditLine line(AuditEntry entry) {
        return new AuditLine(entry, "章宁", SOMEBODY.equals(entry.subject()) ? "王德顺" : null,
                entry.matter() == null ? null : new Reference("222222222"), entry.facts().containsKey("place") ? "宁波市" : null);
    }

    @ParameterizedTest
    @MethodSource("written")
    void nobodyReadsCodes(AuditEntry entry) {
        for (var language : List.of(Words.CHINESE, Words.ENGLISH)) {
            assertThat(line(entry).said(language)).doesNotContain("privacy.said", "territory.", "{", "null", MATTER.toString(), "3302", "1825d")
                    .doesNotContainPattern("\\p{Lu}{4}").doesNotContainPattern("\\p{XDigit}{8}-").doesNotContain("  ");
        }
    }

    @Test
    void everyKindOfDeedIsAmongThem() {
        assertThat(written().map(AuditEntry::deed).collect(Collectors.toCollection(() -> EnumSet.noneOf(Deed.class)))).containsExactly(Deed.values());
    }

    @Test
    void theSentenceNamesThePersonThePostThePlaceAndTheCase() {
        var given = line(posts(Deed.POST_GIVEN).filter(entry -> entry.facts().containsValue("MEDIATOR")).findFirst().orElseThrow());
        assertThat(given.said(Words.CHINESE)).isEqualTo("让王德顺担任宁波市的调解员");
        assertThat(given.said(Words.ENGLISH)).isEqualTo("made 王德顺 serve at 宁波市: mediator");
        assertThat(line(in(Deed.UNMASKED, UUID.randomUUID(), Map.of("what", "phone"))).said(Words.CHINESE))
                .isEqualTo("在案件 222-222-222 里查看了一位当事人或者代理人的完整手机号码");
    }

    @Test
    void theTableKeepsWhatWasWrittenDownBesideTheSentence() {
        var facts = new HashMap<>(Map.of("duty", "MEDIATOR", "place", "3302"));
        assertThat(AuditSheet.row(line(on(Deed.POST_GIVEN, SOMEBODY, facts)), Words.CHINESE))
                .contains("\"让王德顺担任宁波市的调解员\"", "\"POST_GIVEN\"", "duty=MEDIATOR", "place=3302", SOMEBODY.toString());
    }
}
