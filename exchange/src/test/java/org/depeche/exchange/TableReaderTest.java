package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.depeche.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void columnsAreFoundByTheirNames(char separator) throws IOException {
        String table = "\uFEFFURL,section, Text ,Published,id,language,title\r\n"
                .concat(
                        "https://example.org/1,monde,\"Le Niger, dit-il, «proteste».\nOui.\",2024-03-14 08:00,7,fr,T\r\n")
                .concat("\r\n,,Le Tchad proteste.,,,,\r\n");
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                separator == ','
                        ? table
                        : table.replace(",", String.valueOf(separator))
                                .replace("Niger" + separator + " dit-il" + separator, "Niger, dit-il,"));
        List<Reading> readings = Readings.of(file);
        assertThat(readings)
                .containsExactly(
                        new Reading.Read(new Report(
                                "7",
                                "fr",
                                LocalDate.of(2024, 3, 14),
                                "T",
                                "Le Niger, dit-il, «proteste».\nOui.",
                                "https://example.org/1")),
                        new Reading.Read(new Report(file + ":5", null, null, null, "Le Tchad proteste.", null)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "windows-1252", "UTF-8"})
    void anyUsualCharacterSet(String charset) throws IOException {
        byte[] bytes = "id,text\n1,L'armée a quitté Ménaka hier.\n".getBytes(Charset.forName(charset));
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        assertThat(((Reading.Read) Readings.of(file).get(0)).report().text())
                .isEqualTo("L'armée a quitté Ménaka hier.");
    }

    @Test
    void aRowThatHoldsNoReportCostsItselfOnly() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.csv"),
                "id,text,published\n1,Un.,\n2,Deux, trois.,\n4\n5,,\n6,Six.,2024-02-30\n7,Sept.,\n");
        assertThat(Readings.described(folder, file))
                .containsExactly(
                        "1",
                        "! t.csv:3 has 4 cells where the first row has 3: cells with commas, quotation marks or line ends"
                                + " stand in quotation marks",
                        "! t.csv:4 has 1 cells where the first row has 3: cells with commas, quotation marks or line ends"
                                + " stand in quotation marks",
                        "! t.csv:5 is empty: there is no text to code",
                        "! t.csv:6 has no such day in \"published\": \"2024-02-30\"; write a day that exists as YYYY-MM-DD",
                        "7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ! t.csv is empty: there is no text to code",
                "id,body | ! t.csv has no column \"text\" in its first row; that has: id, body",
                "text,text | ! t.csv has two columns \"text\": rename one",
                "%PDF-1.4 | ! t.csv is a PDF: save its text first (pdftotext FILE)"
            })
    void wrongColumns(String header, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), header);
        assertThat(Readings.described(folder, file)).containsExactly(message);
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsSaidAndWhatComesBeforeIsRead() throws IOException {
        Path file = folder.resolve("t.csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id,text\n1,Un.\n2,\"Deux.\n");
            for (int i = 0; i < Limits.BYTES / 1000 + 10; i++) {
                out.write("3,".concat("Trois.".repeat(166)).concat("\n"));
            }
        }
        assertThat(Readings.described(folder, file))
                .containsExactly(
                        "1",
                        "! t.csv cannot be read further: a cell after line 2 is longer than 16 MB: a quotation mark may not be"
                                + " closed");
    }

    @Test
    void aTableCutOffInItsCompression() throws IOException {
        StringBuilder table = new StringBuilder("id,text\n");
        for (int i = 0; i < 50_000; i++) {
            table.append(i)
                    .append(",Le Niger proteste pour la ")
                    .append(i * 7919L)
                    .append("e fois.\n");
        }
        byte[] whole = CompressedInputsTest.gzip(table.toString());
        Path file = Files.write(folder.resolve("t.csv.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        List<String> readings = Readings.described(folder, file);
        assertThat(readings.size()).isGreaterThan(1000);
        assertThat(readings.get(readings.size() - 1))
                .isEqualTo("! t.csv.gz cannot be read further: its gzip data is cut off; fetch it again");
    }
}
