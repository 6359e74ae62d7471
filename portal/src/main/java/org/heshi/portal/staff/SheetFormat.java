package org.heshi.portal.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;

/** How a list is written, row by row, so that much of it needs little memory. */
public enum SheetFormat {

    CSV("text/csv; charset=utf-8") {
        @Override
        void write(OutputStream out, Stream<List<String>> rows) throws IOException {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var printer = CSVFormat.EXCEL.print(writer);
            rows.forEach(row -> {
                try {
                    printer.printRecord(row.stream().map(SheetFormat::plain));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            printer.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(OutputStream out, Stream<List<String>> rows) throws IOException {
            try (var workbook = new Workbook(out, "Heshi", "1.0"); var sheet = workbook.newWorksheet("1")) {
                sheet.freezePane(0, 1);
                var at = new int[1];
                rows.forEach(row -> {
                    for (var column = 0; column < row.size(); column++) {
                        sheet.value(at[0], column, row.get(column));
                    }
                    at[0]++;
                });
            }
        }
    };

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    abstract void write(OutputStream out, Stream<List<String>> rows) throws IOException;

    /** Never a formula: what somebody wrote as their name must not be carried out by a spreadsheet. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
