package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.coding.EventRecord;
import org.depeche.lexicon.EventType;
import org.depeche.place.TableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoTest {
    /** The categories that CAMEO's authors and PLOVER's say correspond; convictions and destruction are told apart by PLOVER only. */
    private static final Map<EventType, Set<String>> ROOTS = Map.ofEntries(
            Map.entry(EventType.AGREE, Set.of("03")),
            Map.entry(EventType.CONSULT, Set.of("04")),
            Map.entry(EventType.SUPPORT, Set.of("05")),
            Map.entry(EventType.COOPERATE, Set.of("06")),
            Map.entry(EventType.AID, Set.of("07")),
            Map.entry(EventType.CONCEDE, Set.of("08")),
            Map.entry(EventType.RETREAT, Set.of("08")),
            Map.entry(EventType.REQUEST, Set.of("10")),
            Map.entry(EventType.ACCUSE, Set.of("09", "11")),
            Map.entry(EventType.REJECT, Set.of("12")),
            Map.entry(EventType.THREATEN, Set.of("13")),
            Map.entry(EventType.PROTEST, Set.of("14")),
            Map.entry(EventType.MOBILIZE, Set.of("15")),
            Map.entry(EventType.SANCTION, Set.of("16", "11")),
            Map.entry(EventType.COERCE, Set.of("17", "19")),
            Map.entry(EventType.ASSAULT, Set.of("17", "18", "19", "20")));

    private final CameoEvents events = CameoEvents.load();

    @Test
    void everyTypeAndModeHasACodeOfItsCategory() {
        for (EventType type : EventType.values()) {
            Set<String> modes = new TreeSet<>(type.modeScores().keySet());
            modes.add("");
            for (String mode : modes) {
                EventRecord event = new EventBuilder()
                        .type(type, mode.isEmpty() ? null : mode)
                        .build();
                assertThat(events.of(event).root()).isIn(ROOTS.get(type));
            }
        }
    }

    @Test
    void everyRowIsOfATypeAndModeThatThereIs() {
        for (List<String> row : TableReader.read("/org/depeche/exchange/export/cameo-events.tsv", 5)) {
            EventType type = EventType.valueOf(row.get(0));
            assertThat(row.get(1)).isIn(plus(type.modeScores().keySet(), "-"));
            assertThat(row.get(3)).matches("\\d{3,4}");
            assertThat(ROOTS.get(type)).contains(row.get(3).substring(0, 2));
            assertThat(Double.parseDouble(row.get(4))).isBetween(-10.0, 10.0);
        }
    }

    private static Set<String> plus(Set<String> values, String one) {
        Set<String> all = new TreeSet<>(values);
        all.add(one);
        return all;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # type,   mode,     contexts,           code, base, root, class, goldstein
                    RETREAT,  withdraw, military,           0874, 087,  08,   2,     10.0
                    RETREAT,  -,        '',                 080,  080,  08,   2,     5.0
                    CONSULT,  visit,    diplomatic,         042,  042,  04,   1,     1.9
                    ACCUSE,   allege,   health human_rights,1122, 112,  11,   3,     -2.0
                    SANCTION, convict,  legal,              116,  116,  11,   3,     -2.0
                    ASSAULT,  aerial,   terrorism,          195,  195,  19,   4,     -10.0
                    PROTEST,  demo,     rights_freedoms,    1413, 141,  14,   4,     -6.5
                    """)
    void codesOfEvents(
            EventType type,
            @Nullable String mode,
            String contexts,
            String code,
            String base,
            String root,
            int quadClass,
            double goldstein) {
        EventBuilder event = new EventBuilder().type(type, mode);
        CameoEvents.Code coded =
                events.of((contexts.isEmpty() ? event : event.contexts(contexts.split(" ", -1))).build());
        assertThat(coded).isEqualTo(new CameoEvents.Code(code, goldstein));
        assertThat(coded.base()).isEqualTo(base);
        assertThat(coded.root()).isEqualTo(root);
        assertThat(coded.quadClass()).isEqualTo(quadClass);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # country, sectors,     code,         country, group, types
                    NER,       GOV MIL,     NERGOVMIL,    NER,     '',    GOV MIL
                    ROU,       '',          ROM,          ROM,     '',    ''
                    UNO,       GOV,         IGOUNO,       '',      UNO,   IGO
                    UNO,       MIL,         IGOUNOMIL,    '',      UNO,   IGO MIL
                    EUR,       GOV,         IGOEUREEC,    EUR,     EEC,   IGO
                    IMG,       REB,         IMGREB,       '',      '',    IMG REB
                    -,         UAF,         UAF,          '',      '',    UAF
                    FRA,       PTY OPP,     FRAOPP,       FRA,     '',    OPP
                    MLI,       MED JRN,     MLIHLHMED,    MLI,     '',    HLH MED
                    -,         UNK,         '',           '',      '',    ''
                    """)
    void codesOfActors(
            @Nullable String country, String sectors, String code, String countryCode, String group, String types) {
        CameoActor actor = CameoActor.of(
                EventBuilder.participant("X", country, words(sectors)), CountryCodes.load(), CameoRoles.load());
        assertThat(actor.code()).isEqualTo(code);
        assertThat(actor).isEqualTo(new CameoActor(countryCode, group, List.of(words(types))));
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ", -1);
    }
}
