package org.depeche.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A folder of reports in files of several formats, among them near copies across files and what cannot be read. */
final class SampleCorpus {
    private static final List<String> TOWNS = List.of("Gao", "Kidal", "Diffa", "Mopti", "Zinder", "Agadez", "Maradi");
    private static final List<String> DAYS = List.of("lundi", "mardi", "jeudi", "samedi", "dimanche");

    private SampleCorpus() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.writeString(folder.resolve("a.jsonl"), lines(0, 15));
        writeGzip(folder.resolve("b.jsonl.gz"), lines(12, 30));
        Files.writeString(folder.resolve("b/2.txt"), text(40) + "\n");
        Files.writeString(folder.resolve("b/12:30 h.txt"), text(43));
        Files.writeString(folder.resolve("b/10.txt"), text(41) + " Selon l'agence, « personne n'a été blessé ».\n");
        Files.writeString(
                folder.resolve("b/deep/page.html"),
                "<html lang=fr><head><title>Titre</title></head><body><article><p>" + text(42)
                        + "</p><p>La police a arrêté 12 manifestants à Dakar.</p></article></body></html>");
        Files.writeString(folder.resolve("c.csv"), """
                document,published,language,text
                c1,2024-03-14,en,"Troops attacked rebels in Gao, killing 12 people, officials said."
                c2,yesterday,en,"The president met the ambassador of Mali."
                c3,2024-03-14,de,"Der Präsident traf den Botschafter."
                """);
        byte[] whole = Files.readAllBytes(folder.resolve("b.jsonl.gz"));
        Files.write(folder.resolve("d.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("e.notes"), "no report, as its name says");
    }

    private static void writeGzip(Path file, String content) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reports, a JSON object a line; each tenth cannot be read. */
    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            String line = JsonMapper.shared()
                    .createObjectNode()
                    .put("document", "d" + from + "-" + i)
                    .put("published", "2024-03-14")
                    .put("title", "Titre d'\"élection\" \uD83D\uDDF3 " + i)
                    .put("url", "https://news.example/" + i)
                    .put("text", text(i))
                    .toString();
            lines.append(i % 10 == 9 ? "{\"text\": 1}" : line).append('\n');
        }
        return lines.toString();
    }

    private static String text(int i) {
        return "L'armée du Mali a attaqué %s %s, selon Paris. Les rebelles ont tué %d soldats près de %s. Le président a condamné l'attaque du %d mars."
                .formatted(TOWNS.get(i % 7), DAYS.get(i % 5), i + 3, TOWNS.get(i * i % 6), 1 + i % 28);
    }
}
