package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.depeche.CodedReport;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void showsTheSentenceWithTheEventUnderIt() throws IOException {
        assertThat(written(HandmadeReport.REPORT, Palette.PLAIN)).isEqualTo("""
                dépêche-1  fr  2024-03-14  1 événement

                Le Tchad a »retiré« 1000 soldats mardi de Kidal, selon Paris.
                  Retrait (retrait)  RETREAT withdraw  +8.0
                    qui         Le Tchad = Tchad [TCD GOV MIL]
                    quand       2024-03-12  “mardi”
                    où          Kidal [MLI; 18.44, 1.41]
                    statut      a eu lieu
                    d'après     Paris = France [FRA GOV]  “selon”
                    nombres     1000 participants
                    règle       fr/retreat/retirer  E3

                """);
    }

    @Test
    void coloursChangeNothingElse() throws IOException {
        String coloured = written(HandmadeReport.REPORT, Palette.COLOURED);
        assertThat(coloured).contains("\u001B[1;7mretiré\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(written(HandmadeReport.REPORT, Palette.PLAIN).replaceAll("[»«]", ""));
    }

    @Test
    void noCharacterOfTheReportActsOnTheTerminal() throws IOException {
        RandomRecords records = new RandomRecords(9);
        for (int i = 0; i < 200; i++) {
            assertThat(written(records.report("d\u001B[2J" + i), Palette.PLAIN)).doesNotContain("\u001B", "\t", "\r");
        }
    }

    private static String written(CodedReport report, Palette palette) throws IOException {
        StringWriter out = new StringWriter();
        new TextWriter(out, palette).write(report);
        return out.toString();
    }
}
