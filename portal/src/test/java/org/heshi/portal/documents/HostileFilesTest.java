package org.heshi.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who means harm might bring along, and what becomes of it. */
class HostileFilesTest {

    private static final long LARGEST = 20L << 20;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String EXCEL_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

    private static String refusal(String name, byte[] bytes) {
        return refusal(name, new ByteArrayInputStream(bytes));
    }

    private static String refusal(String name, InputStream bytes) {
        var refused = assertThatExceptionOfType(Refused.class).isThrownBy(() -> Incoming.receive(new Recognition(), name, bytes, LARGEST).close());
        return refused.actual().key();
    }

    private static byte[] office(String type, Map<String, byte[]> parts) {
        var all = new java.util.LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", ascii("<Types><Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>"));
        all.putAll(parts);
        return Samples.zip(all);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aProgramStaysAProgramWhateverItIsCalled() {
        for (var name : new String[] {"照片.jpg", "合同.pdf", "说明.txt", "现场.jpg.exe"}) {
            assertThat(refusal(name, Samples.program())).isEqualTo("documents.refused.kind");
        }
        assertThat(refusal("工具.sh", ascii("#!/bin/sh\nrm -rf /\n"))).isEqualTo("documents.refused.kind");
        assertThat(refusal("照片.jpg", Samples.zip(Map.of("virus.js", ascii("alert(1)"))))).isEqualTo("documents.refused.kind");
    }

    @Test
    void aDrawingOrPageWithAScriptIsNotTaken() {
        assertThat(refusal("图.svg", ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"))).isEqualTo("documents.refused.kind");
        assertThat(refusal("图.png", ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"))).isEqualTo("documents.refused.kind");
        assertThat(refusal("说明.txt", ascii("<!DOCTYPE html><html><body onload=alert(1)></html>"))).isEqualTo("documents.refused.kind");
        assertThat(refusal("说明.pdf", ascii("<html><script>alert(1)</script></html>"))).isEqualTo("documents.refused.kind");
    }

    @Test
    void anOfficeFileWithMacrosIsNotTakenEvenWhereTheyAreHidden() {
        var macros = Map.of("word/vbaProject.bin", ascii("Attribute VB_Name"));
        assertThat(refusal("合同.docm", office(WORD_WITH_MACROS, macros))).isEqualTo("documents.refused.macros");
        assertThat(refusal("合同.docx", office(WORD_WITH_MACROS, Map.of()))).isEqualTo("documents.refused.macros");
        assertThat(refusal("账.xlsm", office(EXCEL_WITH_MACROS, Map.of()))).isEqualTo("documents.refused.macros");
        assertThat(refusal("合同.docx", office(WORD, macros))).isEqualTo("documents.refused.macros");
        assertThat(refusal("合同.docx", office(WORD, Map.of("xl/macrosheets/sheet1.xml", ascii("<x/>"))))).isEqualTo("documents.refused.macros");
        assertThat(refusal("合同.doc", Samples.oldWord("WordDocument", "_VBA_PROJECT"))).isEqualTo("documents.refused.macros");
    }

    @Test
    void anOldOfficeFileWithoutMacrosIsTaken() {
        try (var file = Incoming.receive(new Recognition(), "合同.doc", new ByteArrayInputStream(Samples.oldWord("WordDocument")), LARGEST)) {
            assertThat(file.kind()).isEqualTo(FileKind.DOC);
        }
    }

    @Test
    void aSmallZipThatUnpacksIntoALargeOneIsNotTaken() {
        var bomb = office(WORD, Map.of("word/document.xml", new byte[300 << 20]));
        assertThat(bomb.length).as("what comes over the line").isLessThan(1 << 20);
        assertThat(refusal("合同.docx", bomb)).isEqualTo("documents.refused.unpacked");
        var small = Map.of("word/document.xml", ascii("<document/>"));
        try (var file = Incoming.receive(new Recognition(), "合同.docx", new ByteArrayInputStream(office(WORD, small)), LARGEST)) {
            assertThat(file.kind()).isEqualTo(FileKind.DOCX);
        }
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotDecoded() {
        assertThat(refusal("炸弹.png", Samples.bomb())).isEqualTo("documents.refused.points");
        assertThat(refusal("炸弹.jpg", hugeJpeg())).isEqualTo("documents.refused.points");
    }

    private static byte[] hugeJpeg() {
        var jpeg = Samples.picture("jpg", 8, 8);
        var frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);
        return jpeg;
    }

    /** Each of them would let a decoder go over the whole picture once more. */
    @Test
    void aPictureThatIsDrawnAHundredTimesOverIsNotTaken() {
        var jpeg = Samples.picture("jpg", 8, 8);
        var scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        var length = jpeg.length - 2 - scan;
        var many = ByteBuffer.allocate(scan + 200 * length + 2).put(jpeg, 0, scan);
        for (var i = 0; i < 200; i++) {
            many.put(jpeg, scan, length);
        }
        assertThat(refusal("动.jpg", many.put(jpeg, jpeg.length - 2, 2).array())).isEqualTo("documents.refused.broken");
    }

    @Test
    void whatHidesBehindAPictureIsCutOff() throws java.io.IOException {
        var picture = Samples.picture("png", 20, 10);
        var page = ascii("<script>alert(1)</script>");
        var both = ByteBuffer.allocate(picture.length + page.length).put(picture).put(page).array();
        try (var file = Incoming.receive(new Recognition(), "图.png", new ByteArrayInputStream(both), LARGEST)) {
            assertThat(java.nio.file.Files.readAllBytes(file.content())).isEqualTo(picture);
        }
    }

    @Test
    void aStreamWithoutEndIsLeftWhereItBecomesTooLarge() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(refusal("大.pdf", new SequenceInputStream(new ByteArrayInputStream(Samples.pdf()), endless))).isEqualTo("documents.refused.large");
        assertThat(refusal("空.pdf", new byte[0])).isEqualTo("documents.refused.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "..\\..\\windows\\win.ini, win.ini",
        "/etc/shadow, shadow",
        "C:\\桌面\\楼上 漏水.jpg, 楼上 漏水.jpg",
        "..%2f..%2fetc, _2f.._2fetc",
        "...., 文件",
        "NUL.txt, _NUL.txt",
        "com1, _com1",
        "aux.tar.gz, _aux.tar.gz",
        "Console.txt, Console.txt",
        "a<b>:c|d?.txt, a_b__c_d_.txt",
        ".htaccess, htaccess",
        "账单.pdf., 账单.pdf"})
    void aNameIsOnlyAName(String given, String kept) {
        assertThat(new FileName(given).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\r\n", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u0085", "\uE000", "\uD800", "\u2028"})
    void signsThatNobodySeesAreTakenOutOfAName(String sign) {
        assertThat(new FileName("账单" + sign + "fdp.exe").value()).isEqualTo("账单fdp.exe");
    }

    @Test
    void aNameEndsAsItsContentIsAndNeverTooLate() {
        assertThat(new FileName("长".repeat(100_000) + ".pdf").value()).hasSize(120).endsWith(".pdf");
        assertThat(new FileName("𠅤".repeat(300)).value().codePointCount(0, 240)).isEqualTo(120);
        assertThat(FileKind.PDF.named("账单.exe")).isEqualTo("账单.exe.pdf");
        assertThat(FileKind.TEXT.named("页.html")).isEqualTo("页.html.txt");
    }
}
