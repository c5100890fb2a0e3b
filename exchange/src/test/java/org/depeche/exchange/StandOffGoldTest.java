package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandOffGoldTest {
    /** With a letter outside the Basic Multilingual Plane, so that code points and UTF-16 units differ. */
    private static final String TEXT = "𝄞 L'armée a libéré le village de Gao.";

    @TempDir
    private Path folder;

    private Path texts;

    @BeforeEach
    void writeTexts() throws IOException {
        texts = file(
                "texts.jsonl",
                "{\"document\":\"a\",\"language\":\"fr\",\"text\":\"" + TEXT + "\"}",
                "{\"document\":\"b\",\"language\":\"fr\",\"text\":\"Rien.\"}");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String coding(String document, int characters, int end) {
        return "{\"document\":\"" + document + "\",\"language\":\"fr\",\"characters\":" + characters
                + ",\"events\":[{\"event\":\"E1\",\"type\":\"ASSAULT\",\"start\":12,\"end\":" + end
                + ",\"actors\":[{\"start\":2,\"end\":9,\"country\":\"MLI\",\"sector\":\"MIL\"}],\"recipients\":[],\"date\":null,"
                + "\"place\":{\"start\":33,\"end\":36,\"name\":\"Gao\",\"country\":\"MLI\"},\"status\":\"actual\",\"sources\":[]}]}";
    }

    private StandOffGold.Joined read(String... codings) throws IOException {
        return new StandOffGold().read(file("codings.jsonl", codings), List.of(texts));
    }

    @Test
    void takesTheStretchesFromTheText() throws IOException {
        GoldDocument document = read(coding("a", TEXT.codePointCount(0, TEXT.length()), 18))
                .documents()
                .get(0);
        GoldEvent event = document.events().get(0);
        assertThat(document.report().text()).isEqualTo(TEXT);
        assertThat(event.trigger()).isEqualTo("libéré");
        assertThat(TEXT.substring(event.start(), event.end())).isEqualTo("libéré");
        assertThat(event.actors().get(0).text()).isEqualTo("L'armée");
        assertThat(event.place()).isEqualTo(new GoldPlace("Gao", "Gao", "MLI"));
    }

    @Test
    void passesOverCodingsWhoseTextIsAnotherOrMissing() throws IOException {
        StandOffGold.Joined joined = read(coding("b", 99, 18), coding("nowhere", 36, 18));
        assertThat(joined.documents()).isEmpty();
        assertThat(joined.withoutText()).isEqualTo(2);
    }

    @Test
    void readsDocumentsThatHaveTheirText() throws IOException {
        StandOffGold.Joined joined =
                read("{\"document\":\"c\",\"language\":\"fr\",\"text\":\"Rien ne se passe.\",\"events\":[]}");
        assertThat(joined.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.report().text()).isEqualTo("Rien ne se passe."));
    }

    @Test
    void namesTheLineThatDoesNotFitItsText() {
        assertThatThrownBy(() -> read(coding("a", TEXT.codePointCount(0, TEXT.length()), 999)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("codings.jsonl:1: does not fit its text");
    }

    @Test
    void namesTheLineThatIsNoJson() {
        assertThatThrownBy(() -> read(coding("b", 99, 18), "{broken"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("codings.jsonl:2: no JSON object");
    }
}
