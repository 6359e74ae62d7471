package org.heshi.portal.staff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.heshi.portal.kit.Refused;

/** Reads a table out of what a spreadsheet wrote: Excel's own form, or text in UTF-8 or in GB18030, as Excel in China writes it. */
final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LARGEST_UNPACKED = 64 << 20;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 20_000;

    private SheetReader() {}

    static List<List<String>> read(byte[] content) {
        try {
            return starts(content, ZIP) ? workbook(content) : text(content);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refused refused ? refused : new Refused("staff.refused.sheet-unreadable");
        }
    }

    private static List<List<String>> workbook(byte[] content) throws IOException {
        measure(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            var table = new ArrayList<List<String>>();
            rows.limit(MOST_ROWS).forEach(row -> {
                while (table.size() < row.getRowNum() - 1 && table.size() < MOST_ROWS) {
                    table.add(List.of());
                }
                table.add(row.stream().limit(MOST_COLUMNS).map(SheetReader::words).toList());
            });
            return table;
        }
    }

    /** A small file may unpack into one that fills the memory. */
    private static void measure(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var total = 0L;
            var buffer = new byte[1 << 16];
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        total += read;
                        if (total > LARGEST_UNPACKED) {
                            throw new Refused("staff.refused.sheet-unreadable");
                        }
                    }
                }
            }
        }
    }

    /** Numbers as they were typed, without exponents; days as days. */
    private static String words(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        var isNumber = cell.getType() == CellType.NUMBER;
        var form = cell.getDataFormatString();
        return isNumber && form != null && form.toLowerCase(java.util.Locale.ROOT).contains("y") ? cell.asDate().toLocalDate().toString()
                : isNumber ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText();
    }

    private static List<List<String>> text(byte[] content) throws IOException {
        if (starts(content, OLD_EXCEL)) {
            throw new Refused("staff.refused.sheet-old");
        }
        var text = decode(content);
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var delimiter = head.contains(",") ? ',' : head.contains("\t") ? '\t' : head.contains(";") ? ';' : ',';
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.stream().limit(MOST_ROWS).map(row -> row.stream().limit(MOST_COLUMNS).toList()).toList();
        }
    }

    private static String decode(byte[] content) {
        if (starts(content, UTF_8_MARK)) {
            return new String(content, UTF_8_MARK.length, content.length - UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException _) {
                // the next one, then
            }
        }
        throw new Refused("staff.refused.sheet-unreadable");
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
