package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.CodedReport;
import org.depeche.Coder;
import org.depeche.exchange.JsonLinesWriter;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final List<Report> REPORTS = List.of(
            report(
                    "mali",
                    "𝄞 Mali\n\nSelon Paris, le Tchad a retiré ses soldats de Kidal mardi. Des rebelles ont attaqué Gao"
                            + " mercredi. Le Mali a accusé la France de soutenir les rebelles."),
            report(
                    "niger",
                    "Le Niger a suspendu l'accord militaire avec les États-Unis. Le général Tiani a rencontré"
                            + " l'ambassadeur russe à Niamey jeudi."),
            report("empty", "Il fait beau."));

    private static List<CodedReport> coded = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void code() {
        Coder coder = Coder.load("fr");
        coded = REPORTS.stream().map(coder::code).toList();
        assertThat(coded.get(0).records()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static Report report(String id, String text) {
        return new Report(id, "fr", LocalDate.of(2024, 3, 14), "Titre de " + id, text, "https://example.org/" + id);
    }

    private Store filled() {
        Store store = Store.open(folder.resolve("s.depeche"));
        store.add(store.begin("0.1", "abc", ""), coded);
        return store;
    }

    @Test
    void documentsAreListedWithTheEventsThatAFilterLeaves() {
        try (Store store = filled()) {
            DocumentPage all = store.documents(EventFilter.ALL, 0, 10);
            assertThat(all.total()).isEqualTo(3);
            assertThat(all.documents())
                    .extracting(DocumentPage.Entry::document)
                    .containsExactly("mali", "niger", "empty");
            assertThat(all.documents())
                    .extracting(DocumentPage.Entry::events)
                    .containsExactlyElementsOf(coded.stream()
                            .map(report -> (long) report.records().size())
                            .toList());
            assertThat(store.documents(EventFilter.ALL, 1, 1).documents())
                    .extracting(DocumentPage.Entry::title)
                    .containsExactly("Titre de niger");
            EventFilter retreats = EventFilter.ALL.with(Criterion.TYPE, "RETREAT");
            store.corrections()
                    .accept(
                            "mali",
                            store.events(retreats, EventSort.NEWEST, 0, 1)
                                    .events()
                                    .get(0)
                                    .record()
                                    .id(),
                            "Awa");
            assertThat(store.documents(retreats, 0, 10).documents())
                    .containsExactly(new DocumentPage.Entry(
                            "mali", "fr", LocalDate.of(2024, 3, 14), "Titre de mali", store.count(retreats), 1));
        }
    }

    @Test
    void whatIsAddedComesBackUnchanged() throws IOException {
        try (Store store = filled()) {
            List<CodedReport> back = new ArrayList<>();
            long events = store.stream(EventFilter.ALL, back::add);
            assertThat(events)
                    .isEqualTo(coded.stream().mapToLong(c -> c.records().size()).sum());
            assertThat(jsonLines(back)).isEqualTo(jsonLines(coded));
            for (CodedReport report : coded) {
                StoredDocument document =
                        store.document(report.report().document()).orElseThrow();
                assertThat(document.report()).isEqualTo(report.report());
                assertThat(document.events())
                        .extracting(StoredEvent::record)
                        .containsExactlyInAnyOrderElementsOf(report.records());
                assertThat(document.sentences()).hasSameSizeAs(report.sentences());
            }
        }
    }

    private static String jsonLines(List<CodedReport> reports) throws IOException {
        StringWriter out = new StringWriter();
        JsonLinesWriter writer = new JsonLinesWriter(out);
        for (CodedReport report : reports) {
            writer.write(report);
        }
        return out.toString();
    }

    @Test
    void theSameDocumentTwiceIsKeptOnce() {
        try (Store store = filled()) {
            Run run = store.begin("0.1", "abc", "");
            Additions again = store.add(run, coded);
            assertThat(again.documents()).isZero();
            assertThat(again.kept()).containsExactly("mali", "niger", "empty");
            Report sameText =
                    new Report("other", "fr", null, null, REPORTS.get(0).text(), null);
            Report sameId = new Report("mali", "fr", null, null, "Un autre texte.", null);
            Coder coder = Coder.load("fr");
            Additions more = store.add(run, List.of(coder.code(sameText), coder.code(sameId)));
            assertThat(more.kept()).containsExactly("other");
            assertThat(more.clashes()).containsExactly("mali");
            assertThat(store.documents()).isEqualTo(3);
        }
    }

    @Test
    void everyFilterLetsThroughWhatItSays() {
        try (Store store = filled()) {
            assertThat(types(store, "type", "ASSAULT")).containsOnly(EventType.ASSAULT);
            assertThat(types(store, "actor", "tchad")).containsExactly(EventType.RETREAT);
            assertThat(types(store, "actor", "TCD")).containsExactly(EventType.RETREAT);
            assertThat(types(store, "actor", "FRA")).isEmpty();
            assertThat(types(store, "actor", "country:tcd")).containsExactly(EventType.RETREAT);
            assertThat(types(store, "actor", "country:FRA")).isEmpty();
            assertThat(types(store, "recipient", "FRA")).containsExactly(EventType.ACCUSE);
            assertThat(types(store, "source", "Paris")).contains(EventType.RETREAT);
            assertThat(types(store, "place", "Niamey")).containsExactly(EventType.CONSULT);
            assertThat(types(store, "text", "attaq gao")).containsExactly(EventType.ASSAULT);
            assertThat(types(store, "text", "?!")).isEmpty();
            assertThat(types(store, "actor", "…")).isEmpty();
            assertThat(types(store, "country", "NER")).contains(EventType.CONSULT, EventType.SANCTION);
            assertThat(types(store, "from", "2024-03-14"))
                    .contains(EventType.CONSULT)
                    .doesNotContain(EventType.ASSAULT);
            assertThat(types(store, "to", "2023")).isEmpty();
            assertThat(types(store, "document", "niger")).hasSize(2);
            assertThat(types(store, "sector", "REB")).contains(EventType.ASSAULT);
            assertThat(types(store, "status", "future")).isEmpty();
            assertThat(types(store, "review", "rejected")).isEmpty();
        }
    }

    private static List<EventType> types(Store store, String parameter, String value) {
        EventFilter filter = EventFilter.parse(Map.of(parameter, List.of(value)));
        return store.events(filter, EventSort.NEWEST, 0, 100).events().stream()
                .map(event -> event.record().type())
                .toList();
    }

    @Test
    void viewsCount() {
        try (Store store = filled()) {
            long all = store.count(EventFilter.ALL);
            assertThat(store.facets(EventFilter.ALL, 50).of(Criterion.TYPE).stream()
                            .mapToLong(Facets.Count::events)
                            .sum())
                    .isEqualTo(all);
            Timeline timeline = store.timeline(EventFilter.ALL, Timeline.Unit.DAY);
            assertThat(timeline.rows().stream().mapToLong(Timeline.Row::events).sum() + timeline.undated())
                    .isEqualTo(all);
            assertThat(store.places(EventFilter.ALL))
                    .extracting(PlaceCount::name)
                    .contains("Niamey", "Gao", "Kidal");
            assertThat(store.dyads(EventFilter.ALL, Dyad.Level.COUNTRY, 100)).contains(new Dyad("MLI", "FRA", 0, 1));
        }
    }

    @Test
    void refusesWhatIsNoStore() throws IOException, SQLException {
        Path missing = folder.resolve("none.depeche");
        assertThatThrownBy(() -> Store.openReadOnly(missing)).hasMessageContaining("does not exist");
        Path text = Files.writeString(folder.resolve("text.depeche"), "no database ".repeat(2000));
        assertThatThrownBy(() -> Store.open(text)).hasMessageContaining("is no store");
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Store.open(folder.resolve("a/b"))).hasMessageContaining("its folder does not exist");
        Path other = folder.resolve("other.duckdb");
        sql(other, "CREATE TABLE t (i INTEGER)");
        assertThatThrownBy(() -> Store.open(other)).hasMessageContaining("no store of Dépêche");
        Path newer = folder.resolve("newer.depeche");
        Store.open(newer).close();
        sql(newer, "UPDATE store SET version = 99");
        assertThatThrownBy(() -> Store.open(newer)).hasMessageContaining("version 99, newer than");
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
