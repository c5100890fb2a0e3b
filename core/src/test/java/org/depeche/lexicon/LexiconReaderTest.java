package org.depeche.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
    private static final String GRAMMAR = "preposition: [à, de, contre, avec]\narticle: [le, la]\nwith: [avec]\n";

    private static final String ENTRY = """
            - entry: bombarder
              pos: verb
              certainty: high
              not_object: [question]
              example: L'armée a bombardé la ville.
              record: {trigger: bombardé}
            """;

    private static Lexicon read(String assault) {
        Map<String, String> files =
                Map.of("grammar.yaml", GRAMMAR, "classes.yaml", "troops: [soldat]\n", "frames/assault.yaml", assault);
        return new LexiconReader("fr", file -> files.containsKey(file) ? new StringReader(files.get(file)) : null)
                .read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  certainty: high | '  colour: red' | fr/frames/assault.yaml:3 | unknown key 'colour'",
                "  certainty: high | '  certainty: huge' | fr/frames/assault.yaml:1 | certainty is high, medium or low",
                "  certainty: high | '  mode: picnic' | fr/frames/assault.yaml:1 | no mode 'picnic'",
                "  not_object: [question] | '  object: [\"@tanks\"]' | fr/frames/assault.yaml:4 | no word class @tanks",
                "  not_object: [question] | '  object: [unclosed' | fr/frames/assault.yaml: | not well-formed YAML",
                "  record: {trigger: bombardé} | '  record: {trigger: tué}' | fr/frames/assault.yaml:1 | trigger 'tué'",
                "  record: {trigger: bombardé} | '' | fr/frames/assault.yaml:1 | has no 'record'",
                "  pos: verb | '  pos: verbe' | fr/frames/assault.yaml:1 | pos is verb, noun or adjective",
            })
    void namesFileAndLine(String line, String instead, String place, String message) {
        String faulty = ENTRY.replace("  " + line.strip(), instead);
        assertThat(faulty).isNotEqualTo(ENTRY);
        assertThatThrownBy(() -> read(faulty))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(message);
    }

    @Test
    void wantsAnExample() {
        String faulty = ENTRY.replace("  example: L'armée a bombardé la ville.\n", "");
        assertThatThrownBy(() -> read(faulty))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("fr/frames/assault.yaml:1")
                .hasMessageContaining("'example' is missing");
    }

    @Test
    void takesAnEntryOnce() {
        assertThatThrownBy(() -> read(ENTRY + "\n" + ENTRY))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("fr/frames/assault.yaml:8")
                .hasMessageContaining("stands already in line 1");
    }

    @Test
    void makesAllPartiesOfAMutualHappeningActors() {
        String mutual = ENTRY.replace("  certainty: high\n", "  actor: [both]\n  recipient: [avec, à]\n");
        Frame frame = read(mutual).frames().get(0);
        assertThat(frame.mutual()).isTrue();
        assertThat(frame.actorRoles()).contains("subject", "between", "avec", "à");
        assertThat(frame.recipientRoles()).isEmpty();
    }

    @Test
    void compilesAndReadsTheSame() throws IOException {
        Lexicon lexicon = read(ENTRY);
        byte[] bytes = bytes(lexicon);
        Lexicon again = CompiledLexicon.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertThat(again.frames()).isEqualTo(lexicon.frames());
        assertThat(again.grammar()).isEqualTo(lexicon.grammar());
        assertThat(bytes(again)).isEqualTo(bytes);
    }

    private static byte[] bytes(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            CompiledLexicon.write(lexicon, out);
        }
        return bytes.toByteArray();
    }
}
