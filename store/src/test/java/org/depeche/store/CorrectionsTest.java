package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.CodedReport;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Status;
import org.depeche.lexicon.EventType;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final String TEXT = "𝄞 Des rebelles ont attaqué Gao. Le Mali a frappé une base.";

    private static final EventPlace GAO =
            new EventPlace("attaqué Gao", span("attaqué Gao"), "Gao", "MLI", 16.25, -0.05, 2457161);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = Store.open(folder.resolve("s.depeche"));
        List<EventRecord> records = List.of(
                record("a", EventType.ASSAULT, "attaqué", "Des rebelles", "fr/assault/attaquer"),
                record("b", EventType.ASSAULT, "frappé", "Le Mali", "fr/assault/frapper"));
        store.add(store.begin("1", "x", ""), List.of(coded(records)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static CodedReport coded(List<EventRecord> records) {
        Report report = new Report("d", "fr", LocalDate.of(2024, 3, 14), null, TEXT, null);
        int end = TEXT.indexOf("Le Mali") - 1;
        return new CodedReport(
                report, "fr", List.of(sentence(0, 0, end), sentence(1, end + 1, TEXT.length())), records);
    }

    private static Sentence sentence(int index, int start, int end) {
        Span span = new Span(start, end);
        return new Sentence(index, Sentence.Kind.TEXT, 0, List.of(new Token(span.in(TEXT), span)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static EventRecord record(String id, EventType type, String trigger, String actor, String rule) {
        return new EventRecord(
                id,
                "d",
                "fr",
                "2024-03-14",
                id.equals("a") ? 0 : 1,
                "E" + id.charAt(0),
                type,
                null,
                List.of(),
                new Quotation(trigger, span(trigger)),
                List.of(new Participant(actor, span(actor), actor, "MLI", "REB", List.of())),
                List.of(),
                null,
                id.equals("a") ? GAO : null,
                Status.ACTUAL,
                false,
                List.of(),
                null,
                Map.of(),
                rule);
    }

    private StoredEvent event(String id) {
        return store.event("d", id).orElseThrow();
    }

    @Test
    void acceptedIsMarked() {
        assertThat(store.corrections().accept("d", "a", "Ada").review()).isEqualTo(Review.ACCEPTED);
        assertThat(event("a").machine()).isNull();
    }

    @Test
    void changedFieldsShowEverywhereAndTheMachinesRecordIsKept() {
        String machine = event("b").json();
        StoredEvent changed = store.corrections().change("d", "b", """
                        {"type": "MOBILIZE", "mode": "troops", "status": "future", "date": "2024-03",
                         "actors": [{"text": "Le Mali", "name": "Mali", "country": "MLI", "sector": "MIL"}],
                         "place": {"text": "Gao", "country": "MLI"}, "counts": {"killed": 2}}""", "Ada");
        assertThat(changed.review()).isEqualTo(Review.CHANGED);
        assertThat(changed.machine()).isEqualTo(machine);
        EventRecord record = changed.record();
        assertThat(record.type()).isEqualTo(EventType.MOBILIZE);
        assertThat(record.actors().get(0).span()).isEqualTo(span("Le Mali"));
        assertThat(record.place()).isNotNull();
        assertThat(record.counts()).containsEntry("killed", 2);
        EventFilter filter = EventFilter.ALL
                .with(Criterion.TYPE, "MOBILIZE")
                .with(Criterion.PLACE, "Gao")
                .with(Criterion.ACTOR, "mali")
                .with(Criterion.FROM, "2024-03")
                .with(Criterion.TO, "2024-03-01");
        assertThat(store.count(filter)).isOne();
        assertThat(store.corrections().history("d", "b")).singleElement().satisfies(correction -> {
            assertThat(correction.author()).isEqualTo("Ada");
            assertThat(correction.machine()).isEqualTo(machine);
        });
    }

    /** Event a is in Gao, whose position the machine knows; event b is nowhere. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "a | {\"text\": \"Gao\"} | Gao MLI 16.25 -0.05 2457161",
                "a | {\"text\": \"Gao\", \"country\": \"MLI\"} | Gao MLI 16.25 -0.05 2457161",
                "a | {\"text\": \"une base\", \"name\": \"Gao\"} | Gao MLI 16.25 -0.05 2457161",
                "a | {\"text\": \"attaqué Gao\"} | Gao MLI 16.25 -0.05 2457161",
                "a | {\"text\": \"attaqué Gao\", \"name\": \"Ansongo\"} | Ansongo null NaN NaN 0",
                "a | {\"text\": \"Gao\", \"country\": \"NGA\"} | Gao NGA NaN NaN 0",
                "a | {\"text\": \"Gao\", \"latitude\": 1.5, \"longitude\": 2.5} | Gao MLI 1.5 2.5 0",
                "a | {\"text\": \"Gao\", \"latitude\": null} | Gao MLI NaN NaN 0",
                "a | {\"text\": \"une base\"} | une base null NaN NaN 0",
                "b | {\"text\": \"Gao\"} | Gao MLI 16.25 -0.05 2457161",
                "b | {\"text\": \"une base\"} | une base null NaN NaN 0",
            })
    void aPlaceLiesWhereTheReportsOtherPlaceOfThatNameLies(String id, String place, String wanted) {
        EventPlace changed = Objects.requireNonNull(store.corrections()
                .change("d", id, "{\"place\": " + place + "}", "Ada")
                .record()
                .place());
        assertThat(placeLine(changed)).isEqualTo(wanted);
    }

    @Test
    void aPlaceComesBackWithItsPosition() {
        Corrections corrections = store.corrections();
        corrections.change("d", "a", "{\"place\": {\"text\": \"une base\"}}", "Ada");
        StoredEvent back = corrections.change("d", "a", "{\"place\": {\"text\": \"Gao\"}}", "Ada");
        assertThat(placeLine(Objects.requireNonNull(back.record().place()))).isEqualTo("Gao MLI 16.25 -0.05 2457161");
        StoredEvent added = corrections.add(
                "d",
                "{\"type\": \"COERCE\", \"trigger\": {\"text\": \"base\"}, \"place\": {\"text\": \"Gao\"}}",
                "Ada");
        assertThat(placeLine(Objects.requireNonNull(added.record().place()))).isEqualTo("Gao MLI 16.25 -0.05 2457161");
    }

    private static String placeLine(EventPlace place) {
        return place.name() + " " + place.country() + " " + place.latitude() + " " + place.longitude() + " "
                + place.geonames();
    }

    @Test
    void rejectedIsHidden() {
        store.corrections().reject("d", "a", "Ada");
        assertThat(store.count(EventFilter.ALL)).isOne();
        assertThat(store.count(EventFilter.ALL.with(Criterion.REVIEW, "rejected")))
                .isOne();
        assertThat(store.facets(EventFilter.ALL, 9).of(Criterion.REVIEW))
                .containsExactlyInAnyOrder(new Facets.Count("rejected", 1), new Facets.Count("unreviewed", 1));
        assertThat(store.facets(EventFilter.ALL, 9).of(Criterion.ACTOR))
                .containsExactly(new Facets.Count("Le Mali", 1));
    }

    @Test
    void addedIsAnEventOfItsOwn() {
        StoredEvent added = store.corrections()
                .add("d", "{\"type\": \"COERCE\", \"trigger\": {\"text\": \"base\"}, \"mode\": \"seize\"}", "Ada");
        assertThat(added.review()).isEqualTo(Review.ADDED);
        assertThat(added.record().sentence()).isEqualTo(1);
        assertThat(added.record().trigger().span()).isEqualTo(span("base"));
        assertThat(store.document("d").orElseThrow().events()).hasSize(3);
        assertThatThrownBy(() -> store.corrections()
                        .add("d", "{\"type\": \"COERCE\", \"trigger\": {\"text\": \"base\"}}", "Ada"))
                .hasMessageContaining("coded as COERCE already");
    }

    @Test
    void undoGoesBackStepByStep() {
        Corrections corrections = store.corrections();
        String machine = event("a").json();
        corrections.accept("d", "a", "Ada");
        corrections.change("d", "a", "{\"status\": \"negated\"}", "Bob");
        corrections.reject("d", "a", "Ada");
        assertThat(corrections.undo("d", "a", "Ada").orElseThrow().review()).isEqualTo(Review.CHANGED);
        assertThat(event("a").record().status()).isEqualTo(Status.NEGATED);
        assertThat(corrections.undo("d", "a", "Ada").orElseThrow().review()).isEqualTo(Review.ACCEPTED);
        assertThat(corrections.undo("d", "a", "Ada").orElseThrow().review()).isEqualTo(Review.UNREVIEWED);
        assertThat(event("a").json()).isEqualTo(machine);
        assertThatThrownBy(() -> corrections.undo("d", "a", "Ada")).hasMessageContaining("nothing was done");
        assertThat(corrections.history("d", "a")).hasSize(6);
        StoredEvent added = corrections.add("d", "{\"type\": \"AID\", \"trigger\": {\"text\": \"base\"}}", "Ada");
        assertThat(corrections.undo("d", added.record().id(), "Ada")).isEmpty();
        assertThat(store.count(EventFilter.ALL)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"type\": \"HELP\"} | type: \"HELP\" is none of AGREE, CONSULT",
                "{\"mode\": \"visit\"} | mode: ASSAULT has no mode 'visit'; it has abduct, aerial",
                "{\"status\": \"done\"} | status: \"done\" is none of actual, future",
                "{\"date\": \"2024-02-30\"} | date: \"2024-02-30\" is no date",
                "{\"actors\": [{\"text\": \"le Niger\"}]} | actors: the words 'le Niger' are not in the report's text",
                "{\"actors\": [{\"text\": \"Gao\", \"start\": 3}]} | actors: the words 'Gao' do not stand at 3",
                "{\"actors\": [{\"text\": \"Gao\", \"country\": \"Mali\"}]} | actors: \"Mali\" is no country code",
                "{\"actors\": [{\"text\": \"Gao\", \"sector\": \"ARMY\"}]} | actors: \"ARMY\" is no sector",
                "{\"actors\": \"Gao\"} | actors: write a list",
                "{\"counts\": {\"killed\": -1}} | counts: killed is -1; write a whole number",
                "{\"counts\": {\"dead\": 1}} | counts: there is no count \"dead\"",
                "{\"hedged\": \"yes\"} | hedged: \"yes\" is not true or false",
                "{\"contexts\": \"military\"} | contexts: \"military\" is not a list of texts",
                "{\"contexts\": [7]} | contexts: [7] is not a list of texts",
                "{\"event\": 7} | event: 7 is not a name",
                "{\"quote\": {\"text\": \"never said\"}} | quote: the words 'never said' are not in the report's text",
                "{\"rule\": \"x\"} | a correction cannot change \"rule\"",
                "[] | the correction is no JSON object",
                "{ | the correction is not valid JSON",
            })
    void aWrongChangeIsRefusedAndLeavesNoTrace(String patch, String message) {
        assertThatThrownBy(() -> store.corrections().change("d", "a", patch, "Ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(event("a").review()).isEqualTo(Review.UNREVIEWED);
        assertThat(store.corrections().all()).isEmpty();
    }

    @Test
    void rulesAreCountedTheWorstFirst() {
        store.corrections().accept("d", "a", "Ada");
        store.corrections().reject("d", "b", "Ada");
        assertThat(store.corrections().rulePrecision())
                .containsExactly(
                        new RulePrecision("fr/assault/frapper", 0, 0, 1, 0),
                        new RulePrecision("fr/assault/attaquer", 1, 0, 0, 0));
    }

    @Test
    void reviewedDocumentsAreGold() throws IOException {
        List<CodedReport> gold = new ArrayList<>();
        store.corrections().accept("d", "a", "Ada");
        assertThat(store.corrections().gold(false, gold::add)).isZero();
        assertThat(store.corrections().gold(true, gold::add)).isOne();
        store.corrections().reject("d", "b", "Ada");
        gold.clear();
        assertThat(store.corrections().gold(false, gold::add)).isOne();
        assertThat(gold.get(0).records()).extracting(EventRecord::id).containsExactly("a");
    }
}
