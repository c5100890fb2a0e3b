package org.depeche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.place.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables hold what the code and the coding guide expect of them. */
class NameTablesTest {
    private static final Set<String> SECTORS =
            Set.of("GOV MIL COP JUD LEG PTY OPP REB UAF UNK SPY PRM CVL BUS CRM EDU ELI JRN LAB MED REF REL SOC AGR PRE"
                    .split(" ", -1));
    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "XKX");
    private static final Set<String> STATES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    @ParameterizedTest
    @CsvSource({"organisations, 6, 300", "armed-groups, 6, 100", "parties, 6, 150", "office-holders, 9, 600"})
    void namesHaveCountrySectorAndSource(String table, int columns, int least) {
        List<List<String>> rows = TableReader.read("/org/depeche/names/" + table + ".tsv", columns);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
        for (List<String> row : rows) {
            assertThat(STATES.contains(row.get(2)) || BODIES.contains(row.get(2)))
                    .as("country in %s", row)
                    .isTrue();
            assertSectors(row.get(3), row.get(4), row);
            assertThat(row.get(columns - 1)).as("source in %s", row).isNotEmpty();
        }
    }

    @Test
    void namesAreNotGivenTwiceForOneCountry() {
        for (String table : List.of("organisations", "armed-groups", "parties")) {
            Set<String> seen = new HashSet<>();
            for (List<String> row : TableReader.read("/org/depeche/names/" + table + ".tsv", 6)) {
                assertThat(seen.add(row.get(0) + "/" + row.get(2)))
                        .as("%s once in %s", row.get(0), table)
                        .isTrue();
            }
        }
    }

    @Test
    void officesBeginBeforeTheyEnd() {
        for (List<String> row : TableReader.read("/org/depeche/names/office-holders.tsv", 9)) {
            if (!row.get(6).isEmpty() && !row.get(7).isEmpty()) {
                assertThat(LocalDate.parse(row.get(6))).as("term in %s", row).isBefore(LocalDate.parse(row.get(7)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void groupsHaveSectors(String language) {
        Set<String> seen = new HashSet<>();
        for (String table : List.of("groups", "titles")) {
            for (List<String> row : TableReader.read("/org/depeche/language/" + language + "/" + table + ".tsv", 6)) {
                assertThat(seen.add(row.get(0)))
                        .as("%s is given once", row.get(0))
                        .isTrue();
                if (!GroupEntry.Kind.valueOf(row.get(3)).isModifier()) {
                    assertSectors(row.get(1), row.get(2), row);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(1000);
    }

    private static void assertSectors(String sector, String others, List<String> row) {
        assertThat(SECTORS).as("sector in %s", row).contains(sector);
        if (!others.isEmpty()) {
            assertThat(SECTORS).as("other sectors in %s", row).contains(others.split(" ", -1));
        }
    }
}
