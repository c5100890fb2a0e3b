package org.depeche.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDaysTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # date,               published,  first,      last
                    2024-03-12,           2024-03-14, 2024-03-12, 2024-03-12
                    2024-02,              2024-03-14, 2024-02-01, 2024-02-29
                    2016,                 2024-03-14, 2016-01-01, 2016-12-31
                    2023-10/2023-12,      2024-03-14, 2023-10-01, 2023-12-31
                    2023-10-02/2023-10-05,2024-03-14, 2023-10-02, 2023-10-05
                    2023-10-02/..,        2024-03-14, 2023-10-02, 2023-10-02
                    ../2023-05,           2024-03-14, 2023-05-31, 2023-05-31
                    XXXX-06-04,           2024-03-14, 2024-03-14, 2024-03-14
                    XXXX-06-04,           -,          -,          -
                    2023-02-30,           2024-03-14, 2024-03-14, 2024-03-14
                    -,                    2024-03-14, 2024-03-14, 2024-03-14
                    -,                    -,          -,          -
                    """)
    void daysOfADate(
            @Nullable String edtf, @Nullable String published, @Nullable LocalDate first, @Nullable LocalDate last) {
        EventDate date = edtf == null ? null : new EventDate(edtf, null, EventDate.Basis.TEXT);
        EventRecord event = new EventBuilder().date(date).published(published).build();
        assertThat(EventDays.of(event)).isEqualTo(new EventDays(first, last));
    }
}
