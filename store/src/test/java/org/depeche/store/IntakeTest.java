package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.batch.Coders;
import org.depeche.batch.Outcome;
import org.depeche.exchange.Defaults;
import org.depeche.exchange.InputFormat;
import org.depeche.exchange.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final String DOCUMENTS = """
            {"document": "a", "language": "fr", "published": "2024-03-14", "text": "Le Mali a accusé la France de mensonge."}
            {"document": "b", "language": "fr", "text": "Des rebelles ont attaqué Gao."}
            {"document": "c", "text"}
            {"document": "d", "language": "fr", "text": "Des rebelles ont attaqué Gao."}
            {"document": "a", "language": "fr", "text": "Il fait beau à Niamey."}
            """;

    private static final Coders CODERS = new Coders();

    @TempDir
    Path folder;

    private final List<Outcome> outcomes = new ArrayList<>();

    private Intake.Summary add(Store store, String documents) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(documents.getBytes(StandardCharsets.UTF_8));
        try (Inputs inputs =
                new Inputs(List.of(Inputs.STANDARD_INPUT), in, InputFormat.JSONL, Defaults.NONE, note -> {})) {
            return new Intake(store, CODERS, 2).add(inputs, "add", outcomes::add);
        }
    }

    private List<String> said(Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).map(Outcome::toString).toList();
    }

    @Test
    void addsWhatIsNewAndSaysWhatIsNot() throws IOException {
        try (Store store = Store.open(folder.resolve("s.depeche"))) {
            Intake.Summary summary = add(store, DOCUMENTS);
            assertThat(summary.documents()).isEqualTo(2);
            assertThat(summary.events()).isEqualTo(store.count(EventFilter.ALL)).isGreaterThanOrEqualTo(2);
            assertThat(said(Outcome.Failed.class))
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("standard input:3", "is not valid JSON"));
            assertThat(outcomes)
                    .filteredOn(Outcome.Held.class::isInstance)
                    .containsExactlyInAnyOrder(new Outcome.Held("d", true), new Outcome.Held("a", false));
            assertThat(summary.held()).isEqualTo(2);
            assertThat(summary.otherTexts()).isOne();
            assertThat(store.document("a").orElseThrow().report().text()).startsWith("Le Mali");

            outcomes.clear();
            assertThat(add(store, DOCUMENTS)).isEqualTo(new Intake.Summary(0, 0, 4, 1));
            assertThat(store.documents()).isEqualTo(2);
            assertThat(store.runs()).hasSize(2).allSatisfy(run -> {
                assertThat(run.build()).matches("\\d+\\.\\d+\\.\\d+.*\\+.+");
                assertThat(run.lexicon()).matches("[0-9a-f]{12}");
            });
        }
    }

    @Test
    void recodingKeepsWhatPeopleFound() throws IOException {
        try (Store store = Store.open(folder.resolve("s.depeche"))) {
            add(store, DOCUMENTS);
            Corrections corrections = store.corrections();
            StoredEvent accuse = store.document("a").orElseThrow().events().get(0);
            StoredEvent assault = store.document("b").orElseThrow().events().get(0);
            corrections.change("a", accuse.record().id(), "{\"status\": \"negated\"}", "Ada");
            corrections.reject("b", assault.record().id(), "Ada");
            StoredEvent added =
                    corrections.add("b", "{\"type\": \"MOBILIZE\", \"trigger\": {\"text\": \"rebelles\"}}", "Ada");

            Intake intake = new Intake(store, CODERS, 1);
            assertThat(intake.recode(false, "recode", outcomes::add).documents())
                    .isZero();
            assertThat(intake.recode(true, "recode", outcomes::add).documents()).isEqualTo(2);

            StoredEvent changed = store.event("a", accuse.record().id()).orElseThrow();
            assertThat(changed.review()).isEqualTo(Review.CHANGED);
            assertThat(changed.record().status().label()).isEqualTo("negated");
            assertThat(changed.machine()).isEqualTo(accuse.json());
            assertThat(store.event("b", assault.record().id()).orElseThrow().review())
                    .isEqualTo(Review.REJECTED);
            assertThat(store.event("b", added.record().id()).orElseThrow().review())
                    .isEqualTo(Review.ADDED);
            assertThat(store.document("b").orElseThrow().events()).hasSize(2);
            assertThat(store.document("a").orElseThrow().run()).isEqualTo(3);
            corrections.undo("a", accuse.record().id(), "Ada");
            assertThat(store.event("a", accuse.record().id()).orElseThrow().json())
                    .isEqualTo(accuse.json());
        }
    }
}
