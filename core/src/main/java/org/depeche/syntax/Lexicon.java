package org.depeche.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.depeche.syntax.model.WordShape;

/**
 * A language's forms: their readings, and the lemma and morphology that go with a tag. Safe for any number of threads;
 * it remembers forms that it has met, up to a limit, so that a frequent form is looked up once.
 */
public final class Lexicon {
    /** Enough for the forms of a few thousand news reports; about 30 MB. */
    private static final int REMEMBERED = 50_000;

    private final FormDictionary dictionary;
    private final Endings endings;
    private final Lemmas lemmas;
    private final ConcurrentMap<String, LexicalEntry> remembered = new ConcurrentHashMap<>();

    private Lexicon(FormDictionary dictionary, Endings endings, Lemmas lemmas) {
        this.dictionary = dictionary;
        this.endings = endings;
        this.lemmas = lemmas;
    }

    public static Lexicon load(String language) {
        return new Lexicon(FormDictionary.load(language), Endings.load(language), Lemmas.load(language));
    }

    /** Whether the language joins nouns without a preposition ("police officers"). */
    boolean joinsNouns() {
        return dictionary.joinsNouns();
    }

    /** The preposition of pairs ("between"). */
    String between() {
        return dictionary.between();
    }

    /** The conjunction within pairs ("and"). */
    String and() {
        return dictionary.and();
    }

    /** All that is known of a form as it stands in the text. */
    public LexicalEntry entry(String form) {
        LexicalEntry known = remembered.get(form);
        if (known != null) {
            return known;
        }
        LexicalEntry entry = create(form);
        // The size may run over by a few entries when threads race: harmless.
        if (remembered.size() < REMEMBERED) {
            remembered.put(form, entry);
        }
        return entry;
    }

    private LexicalEntry create(String form) {
        Set<Analysis> found = new LinkedHashSet<>();
        for (String spelling : spellings(form)) {
            found.addAll(dictionary.lookup(spelling));
        }
        List<Analysis> analyses = lemmas.prefer(form, List.copyOf(found));
        Set<String> kinds = new TreeSet<>();
        int parts = 0;
        for (Analysis analysis : analyses) {
            kinds.add(analysis.kind());
            for (Pos part : analysis.parts()) {
                parts |= 1 << Tag.ALL.indexOf(new Tag(part, Morphology.VerbForm.NONE));
            }
        }
        String lemma = analyses.isEmpty()
                ? form.toLowerCase(Locale.ROOT)
                : analyses.get(0).lemma();
        return new LexicalEntry(form, WordShape.of(form, kinds.hashCode(), parts, lemma.hashCode()), analyses);
    }

    /** The form itself, and what it may be a capitalised spelling of. */
    private static Set<String> spellings(String form) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(form);
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lower.equals(form)) {
            if (form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))) {
                spellings.add(form.charAt(0) + lower.substring(1));
            }
            spellings.add(lower);
        }
        return spellings;
    }

    /** The lemma and morphology of a form with a tag: of the reading that fits best, or guessed from the form. */
    public Analysis analyse(LexicalEntry entry, Tag tag) {
        Analysis best = null;
        int bestFit = -1;
        for (Analysis analysis : entry.analyses()) {
            int fit = fit(analysis, tag);
            if (fit > bestFit) {
                bestFit = fit;
                best = analysis;
            }
        }
        if (best == null && tag.pos() == Pos.AUX) {
            // Verbs that only now and then are auxiliaries: "faire", "laisser".
            return analyse(entry, new Tag(Pos.VERB, tag.verbForm()));
        }
        if (tag.pos() == Pos.PROPN) {
            Morphology morphology = best == null ? Morphology.NONE : best.morphology();
            return new Analysis(Set.of(Pos.PROPN), entry.form(), morphology, "");
        }
        return best == null ? endings.guess(entry.form(), tag) : best;
    }

    /** How well a reading fits a tag, negative if not at all. Third person and indicative are likelier in news. */
    private static int fit(Analysis analysis, Tag tag) {
        if (!analysis.parts().contains(tag.pos())) {
            return -1;
        }
        Morphology morphology = analysis.morphology();
        int fit = morphology.verbForm() == tag.verbForm() ? 8 : 0;
        if (morphology.mood() == Morphology.Mood.IND) {
            fit += 4;
        }
        if (morphology.person() == 3) {
            fit += 2;
        }
        return fit;
    }

    /** The entries of some forms. */
    public List<LexicalEntry> entries(List<String> forms) {
        List<LexicalEntry> entries = new ArrayList<>(forms.size());
        for (String form : forms) {
            entries.add(entry(form));
        }
        return entries;
    }
}
