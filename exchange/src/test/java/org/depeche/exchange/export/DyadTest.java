package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.coding.Participant;
import org.depeche.lexicon.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # type,     actors, recipients, pairs
                    ACCUSE,     A,      B,          A>B
                    ACCUSE,     A B,    C D,        A>C A>D B>C B>D
                    ACCUSE,     A B,    '',         A>- B>-
                    ASSAULT,    A B,    '',         A>- B>-
                    ASSAULT,    '',     B C,        -> B -> C
                    PROTEST,    '',     '',         ->-
                    CONSULT,    A B C,  '',         A>B A>C B>A B>C C>A C>B
                    COOPERATE,  A B,    '',         A>B B>A
                    CONSULT,    A B,    C,          A>C B>C
                    CONSULT,    A,      '',         A>-
                    """)
    void pairs(EventType type, String actors, String recipients, String pairs) {
        List<Dyad> dyads = Dyad.of(new EventBuilder()
                .type(type, null)
                .actors(participants(actors))
                .recipients(participants(recipients))
                .build());
        assertThat(dyads.stream().map(dyad -> name(dyad.actor()) + ">" + name(dyad.recipient())))
                .containsExactly(pairs.replace("> ", ">").split(" ", -1));
        for (int i = 0; i < dyads.size(); i++) {
            assertThat(dyads.get(i).number()).isEqualTo(i + 1);
        }
    }

    private static Participant[] participants(String names) {
        return Stream.of(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> EventBuilder.participant(name, null))
                .toArray(Participant[]::new);
    }

    private static String name(@Nullable Participant participant) {
        return participant == null ? "-" : participant.name();
    }
}
