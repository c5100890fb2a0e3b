package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.depeche.Coder;
import org.depeche.text.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A filter for what a chart counts together lets through as many events as were counted. */
class CountsAndFiltersTest {
    /** Somebody is called by a country's code; dates are days, a month, and a stretch across two months. */
    private static final String TEXT = """
            USA sanctioned Iran in March 2024. Washington accused Iran on 20 March 2024. Iran accused the United States on \
            2 April 2024. France sanctioned Russia in 2024. Rebels attacked Gao between 28 March and 3 April 2024. \
            Niger accused France.""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder.resolve("s.depeche"));
        Report report = new Report("news", "en", LocalDate.of(2024, 4, 5), null, TEXT, null);
        store.add(store.begin("0.1", "abc", ""), List.of(Coder.load("en").code(report)));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofAPeriod(Timeline.Unit unit) {
        Timeline timeline = store.timeline(EventFilter.ALL, unit);
        assertThat(timeline.rows()).hasSizeGreaterThanOrEqualTo(4);
        for (Timeline.Row row : timeline.rows()) {
            EventFilter filter = EventFilter.ALL
                    .with(Criterion.FROM, row.period().toString())
                    .with(Criterion.TO, last(row.period(), unit).toString())
                    .with(Criterion.TYPE, row.type().name());
            assertThat(store.count(filter)).as("%s %s", unit, row).isEqualTo(row.events());
        }
    }

    private static LocalDate last(LocalDate first, Timeline.Unit unit) {
        return switch (unit) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
        };
    }

    @Test
    void ofTwoCountries() {
        assertThat(count("actor", "USA")).as("those called USA").isEqualTo(1);
        assertThat(count("actor", "country:USA")).as("those of the country").isEqualTo(2);
        List<Dyad> dyads = store.dyads(EventFilter.ALL, Dyad.Level.COUNTRY, 100);
        assertThat(dyads).hasSizeGreaterThanOrEqualTo(4);
        for (Dyad dyad : dyads) {
            EventFilter filter = EventFilter.ALL
                    .with(Criterion.ACTOR, "country:" + dyad.actor())
                    .with(Criterion.RECIPIENT, "country:" + dyad.recipient());
            assertThat(store.count(filter)).as("%s", dyad).isEqualTo(dyad.cooperation() + dyad.conflict());
        }
    }

    @Test
    void aCountryThatIsNoneIsRefused() {
        assertThatThrownBy(() -> count("actor", "country:Niger")).hasMessageContaining("is no country code");
    }

    private static long count(String parameter, String value) {
        return store.count(EventFilter.parse(Map.of(parameter, List.of(value))));
    }
}
