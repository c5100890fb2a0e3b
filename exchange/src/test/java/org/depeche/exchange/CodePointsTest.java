package org.depeche.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAsTheStandardLibraryDoes() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = RandomRecords.text(random, random.nextInt(60));
            CodePoints offsets = CodePoints.of(text);
            for (int at = 0; at <= text.length(); at++) {
                if (at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                    continue;
                }
                int expected = text.codePointCount(0, at);
                assertThat(offsets.toCodePoints(at)).as("%s at %s", text, at).isEqualTo(expected);
                assertThat(offsets.toCodeUnits(expected))
                        .as("%s at %s", text, at)
                        .isEqualTo(at);
            }
        }
    }
}
