package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.kit.Limits;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.matters.Audience;
import org.heshi.portal.matters.Sight;
import org.heshi.portal.matters.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files meet a scanner: one that answers as ClamAV's manual says, and ClamAV itself where it is installed. */
@PortalTest
class ScanningTest {

    @Autowired AttachmentRows rows;
    @Autowired FileStore files;
    @Autowired Sight sight;
    @Autowired Timeline timeline;
    @Autowired TransactionTemplate transaction;
    @Autowired PlatformTransactionManager transactions;
    @Autowired DocumentSettings settings;
    @Autowired Limits limits;
    @Autowired Audit audit;
    @Autowired Clock clock;
    @Autowired TestClock today;
    @Autowired JdbcClient jdbc;
    @Autowired org.springframework.beans.factory.config.AutowireCapableBeanFactory beans;

    /** The test file on which all scanners agree, put together here so that no scanner takes this source for one. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*").getBytes(StandardCharsets.US_ASCII);

    private Village.Dispute dispute;

    @BeforeEach
    void aDispute() {
        today.set(TestClock.at(2026, 11, 23, 10, 0));
        dispute = beans.createBean(Village.class).dispute();
    }

    private AttachmentSummary store(VirusScanner scanner, String name, byte[] bytes) {
        var attachments = new Attachments(rows, files, sight, timeline, transaction, settings, limits,
                new Scanning(scanner, audit, transactions), clock);
        return As.person(dispute.applicant(), () -> attachments.store(dispute.matter(), name, Samples.stream(bytes), Audience.EVERYONE));
    }

    private String refusal(VirusScanner scanner, String name, byte[] bytes) {
        return assertThatExceptionOfType(Refused.class).isThrownBy(() -> store(scanner, name, bytes)).actual().key();
    }

    private List<String> writtenDown() {
        return jdbc.sql("select actor || ' ' || (facts ->> 'found') from audit_entry where matter = ? and deed = 'INFECTED_FILE_REFUSED'")
                .param(dispute.matter().value()).query(String.class).list();
    }

    @Test
    void aCleanFileIsTakenAndTheScannerHasSeenAllOfIt() {
        var bytes = new byte[200_000];
        System.arraycopy(Samples.pdf(), 0, bytes, 0, Samples.pdf().length);
        try (var clamd = StandInClamd.answering("stream: OK\0")) {
            assertThat(store(clamd.client(), "账单.pdf", bytes).size()).isEqualTo(bytes.length);
            assertThat(clamd.seen()).isEqualTo(bytes);
        }
        assertThat(writtenDown()).isEmpty();
    }

    @Test
    void anInfectedFileIsRefusedAndTheAuditSaysWhoBroughtWhat() {
        try (var clamd = StandInClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(refusal(clamd.client(), "账单.pdf", Samples.pdf())).isEqualTo("documents.refused.infected");
        }
        assertThat(writtenDown()).containsExactly(dispute.applicant().value() + " Win.Test.EICAR_HDB-1");
        assertThat(rows.countOf(dispute.matter().value(), dispute.applicant().value())).isZero();
    }

    @Test
    void whatTheScannerGivesNoWordOnIsNotTaken() {
        for (var answer : List.of("INSTREAM size limit exceeded. ERROR\0", "stream: Can't allocate memory ERROR\0", "UNKNOWN COMMAND\0", "", "stream: OK")) {
            try (var clamd = StandInClamd.answering(answer)) {
                assertThat(refusal(clamd.client(), "账单.pdf", Samples.pdf())).as(answer).isEqualTo("documents.refused.unscanned");
            }
        }
        assertThat(writtenDown()).isEmpty();
    }

    @Test
    void aScannerThatIsDownMeansComeBackInAFewMinutes() {
        var gone = StandInClamd.answering("stream: OK\0");
        gone.close();
        assertThat(refusal(gone.client(), "账单.pdf", Samples.pdf())).isEqualTo("documents.refused.unscanned");
    }

    @Test
    void anAddressThatIsNoneIsSaidAtTheStart() {
        assertThat(Clamd.at("localhost:3310")).isEqualTo(new Clamd("localhost", 3310));
        for (var address : List.of("localhost", "3310", "local host:3310", "tcp://localhost:3310")) {
            assertThatIllegalArgumentException().as(address).isThrownBy(() -> Clamd.at(address));
        }
    }

    @Test
    void clamavItselfFindsItsTestFileAndPassesOthers(@TempDir Path folder) throws Exception {
        RealClamd.assumeInstalled();
        try (var clamd = RealClamd.knowing(folder, EICAR)) {
            assertThat(refusal(clamd.client(), "说明.txt", EICAR)).isEqualTo("documents.refused.infected");
            assertThat(store(clamd.client(), "账单.pdf", Samples.pdf()).name()).isEqualTo("账单.pdf");
            assertThat(refusal(clamd.client(), "合同.docx", Samples.zip(java.util.Map.of(
                    "[Content_Types].xml", "wordprocessingml.document.main+xml".getBytes(StandardCharsets.US_ASCII), "word/document.xml", EICAR))))
                    .as("inside an office file").isEqualTo("documents.refused.infected");
        }
        assertThat(writtenDown()).hasSize(2).allMatch(line -> line.contains("Heshi.Test"));
    }
}
