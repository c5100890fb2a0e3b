package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {
    private static final String TEXT = "L’armée a quitté Ménaka — « enfin », dit-elle 🙂";

    static Stream<Arguments> texts() {
        String western = "L\u2019armée a quitté Ménaka";
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8), TEXT, null),
                Arguments.of("UTF-8 with mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT, null),
                Arguments.of("UTF-16LE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), TEXT, "UTF-16"),
                Arguments.of("UTF-16BE", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), TEXT, "UTF-16"),
                Arguments.of(
                        "Windows-1252", western.getBytes(Charset.forName("windows-1252")), western, "Windows-1252"),
                Arguments.of("Latin-1", "é".getBytes(StandardCharsets.ISO_8859_1), "é", "Windows-1252"),
                Arguments.of(
                        "damaged UTF-8", damaged("éééé é".getBytes(StandardCharsets.UTF_8)), "\uFFFDééé é", "broken"),
                Arguments.of("empty", new byte[0], "", null));
    }

    /** The first letter loses its second byte. */
    private static byte[] damaged(byte[] bytes) {
        byte[] shorter = new byte[bytes.length - 1];
        shorter[0] = bytes[0];
        System.arraycopy(bytes, 2, shorter, 1, shorter.length - 1);
        return shorter;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void texts(String name, byte[] bytes, String text, String note) throws UnreadableException {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        assertThat(decoded.text()).isEqualTo(text);
        if (note == null) {
            assertThat(decoded.note()).isNull();
        } else {
            assertThat(decoded.note()).contains(note);
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "PDF"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 20, 0}, "ZIP"),
                Arguments.of(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "gzip"),
                Arguments.of("{\\rtf1 Bonjour}".getBytes(StandardCharsets.UTF_8), "rich text"),
                Arguments.of(new byte[] {'t', 'e', 0, 'x', 't'}, "binary"),
                Arguments.of(new byte[] {1, 2, 3, 4, 'a'}, "binary"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void others(byte[] bytes, String reason) {
        assertThatThrownBy(() -> Encoding.decode(bytes))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(reason);
    }
}
