package org.depeche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearCopiesTest {
    private static final String REPORT =
            "Le gouvernement du Niger a annoncé mardi soir le retrait de ses soldats de la région de Diffa, où des combats"
                    + " opposent depuis trois semaines l'armée à plusieurs groupes armés. Selon le ministère de la Défense, le"
                    + " retrait commencera lundi et durera deux mois.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the same | true | ",
                "capitals | true | (?i)gouvernement > GOUVERNEMENT",
                "marks and spaces | true | , > \u00a0;  ",
                "a headline before it | true | ^ > Diffa : l'armée s'en va. ",
                "a credit after it | true | $ > © Agence du fleuve, tous droits réservés",
                "one word | true | trois > quatre",
                "half of it | false | Selon.*",
                "another text | false | .* > Le parlement du Mali a adopté jeudi une loi sur les partis politiques."
            })
    void whatIsACopy(String what, boolean copy, String change) {
        NearCopies copies = new NearCopies();
        copies.add(Signature.of("Un tout autre texte, sur un tout autre sujet que celui dont il s'agit ici."));
        copies.add(Signature.of(REPORT));
        String text = REPORT;
        if (change != null) {
            String[] parts = change.split(" > ", 2);
            text = REPORT.replaceFirst(parts[0], parts.length > 1 ? parts[1] : "");
        }
        assertThat(copies.find(Signature.of(text))).as(what).isEqualTo(copy ? OptionalInt.of(1) : OptionalInt.empty());
    }

    @Test
    void copiesAreFoundAsOftenAsTheSharedRunsOfWordsSay() {
        Random random = new Random(3);
        int found = 0;
        int expected = 0;
        int wrong = 0;
        NearCopies copies = new NearCopies();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            boolean copy = i > 0 && random.nextInt(3) == 0;
            List<String> words = copy
                    ? changed(texts.get(random.nextInt(texts.size())), random)
                    : words(random, 40 + random.nextInt(300));
            Signature signature = Signature.of(String.join(" ", words));
            OptionalInt original = copies.find(signature);
            double share = original.isPresent() ? share(words, texts.get(original.getAsInt())) : 0;
            double best =
                    texts.stream().mapToDouble(text -> share(words, text)).max().orElse(0);
            expected += best >= 0.85 ? 1 : 0;
            found += best >= 0.85 && original.isPresent() ? 1 : 0;
            wrong += original.isPresent() && share < 0.5 ? 1 : 0;
            if (original.isEmpty()) {
                copies.add(signature);
                texts.add(words);
            }
        }
        assertThat(expected).isGreaterThan(300);
        assertThat(found).isGreaterThanOrEqualTo(expected * 98 / 100);
        assertThat(wrong).isZero();
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Integer.toString(random.nextInt(2000), 36));
        }
        return words;
    }

    private static List<String> changed(List<String> words, Random random) {
        List<String> changed = new ArrayList<>(words);
        for (int i = random.nextInt(Math.max(1, words.size() / 20)); i > 0; i--) {
            changed.set(random.nextInt(changed.size()), "neu");
        }
        return changed;
    }

    private static double share(List<String> one, List<String> other) {
        Set<List<String>> both = runs(one);
        Set<List<String>> all = runs(other);
        int size = both.size() + all.size();
        both.retainAll(all);
        return (double) both.size() / (size - both.size());
    }

    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            runs.add(words.subList(i, i + 4));
        }
        return runs;
    }

    @Test
    void theFirstOfSeveralIsTheOriginal() {
        NearCopies copies = new NearCopies();
        for (String end : List.of("", " Un.", " Deux.")) {
            copies.add(Signature.of(REPORT + end));
        }
        assertThat(copies.find(Signature.of(REPORT + " Trois."))).hasValue(0);
    }

    @Test
    void whatIsTooLongAgoIsForgotten() {
        NearCopies copies = new NearCopies();
        copies.add(Signature.of(REPORT));
        byte[] other = new byte[Signature.LENGTH];
        Random random = new Random(1);
        for (int i = 1; i < NearCopies.WINDOW; i++) {
            random.nextBytes(other);
            copies.add(new Signature(other.clone()));
        }
        assertThat(copies.find(Signature.of(REPORT))).hasValue(0);
        copies.add(new Signature(other));
        assertThat(copies.find(Signature.of(REPORT))).isEmpty();
    }
}
