package org.depeche;

import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.ReportAnalysis;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
import org.depeche.names.EntityFinder;
import org.depeche.place.Countries;
import org.depeche.place.CountryFocus;
import org.depeche.place.Gazetteer;
import org.depeche.place.PlaceFinder;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.time.Anchor;
import org.depeche.time.PublicationDate;
import org.depeche.time.TimeExpression;
import org.depeche.time.TimeTagger;

/**
 * Reads reports of one language as far as grammar, names, times and places go. Immutable once loaded and safe for any
 * number of threads.
 */
public final class Analyser {
    private final TextReader reader;
    private final Parser parser;
    private final PublicationDate publicationDate;
    private final TimeTagger times;
    private final Countries countries;
    private final PlaceFinder places;
    private final EntityFinder entities;
    private final Lexicon lexicon;

    private Analyser(String language) {
        // The parser takes as long as all the others.
        Loading<Parser> parsing = Loading.start(() -> Parser.load(language));
        this.lexicon = Lexicon.load(language);
        this.reader = TextReader.load(language);
        this.publicationDate = PublicationDate.load(language);
        this.times = TimeTagger.load(language);
        this.countries = Countries.load(language);
        this.places = PlaceFinder.load(language, countries, Gazetteer.load());
        this.entities = EntityFinder.load(language);
        this.parser = parsing.await();
    }

    /**
     * The analyser of a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if there is no such language
     */
    public static Analyser load(String language) {
        return new Analyser(language);
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** Reads a report. */
    public ReportAnalysis analyse(Report report) {
        List<Tree> trees = new ArrayList<>();
        for (Sentence sentence : reader.read(report)) {
            trees.add(parser.parse(sentence));
        }
        Anchor anchor = report.published() == null ? publicationDate.infer(trees) : Anchor.given(report.published());
        CountryFocus focus = CountryFocus.of(trees, countries);
        List<PlaceMention> mentions = places.find(trees);
        List<List<PlaceMention>> placed = bySentence(trees.size());
        for (PlaceMention mention : mentions) {
            placed.get(mention.sentence()).add(mention);
        }
        List<List<Entity>> participants = bySentence(trees.size());
        List<List<TimeExpression>> whens = times.tagAll(trees, anchor);
        for (Entity entity : entities.find(report, trees, mentions, whens, anchor.date())) {
            participants.get(entity.sentence()).add(entity);
        }
        List<String> countryCodes =
                focus.ranked().stream().map(CountryFocus.Share::country).toList();
        return new ReportAnalysis(report, lexicon.language(), trees, participants, whens, placed, anchor, countryCodes);
    }

    private static <T> List<List<T>> bySentence(int sentences) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
