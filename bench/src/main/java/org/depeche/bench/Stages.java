package org.depeche.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depeche.coding.Counts;
import org.depeche.coding.Draft;
import org.depeche.coding.EventCoder;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.coding.Thresholds;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
import org.depeche.names.EntityFinder;
import org.depeche.place.Countries;
import org.depeche.place.CountryFocus;
import org.depeche.place.Gazetteer;
import org.depeche.place.PlaceFinder;
import org.depeche.place.PlaceMention;
import org.depeche.story.Contexts;
import org.depeche.story.Records;
import org.depeche.syntax.Parser;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Sentence;
import org.depeche.text.TextReader;
import org.depeche.time.Anchor;
import org.depeche.time.PublicationDate;
import org.depeche.time.TimeExpression;
import org.depeche.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** The coder of one language taken apart, so that each stage can be measured by itself. Immutable and thread-safe. */
final class Stages {
    private final TextReader reader;
    private final Parser parser;
    private final PublicationDate publicationDate;
    private final TimeTagger timeTagger;
    private final Countries countries;
    private final PlaceFinder placeFinder;
    private final EntityFinder entityFinder;
    private final Lexicon lexicon;
    private final EventCoder eventCoder;

    private Stages(String language) {
        reader = TextReader.load(language);
        parser = Parser.load(language);
        publicationDate = PublicationDate.load(language);
        timeTagger = TimeTagger.load(language);
        countries = Countries.load(language);
        placeFinder = PlaceFinder.load(language, countries, Gazetteer.load());
        entityFinder = EntityFinder.load(language);
        lexicon = Lexicon.load(language);
        eventCoder = EventCoder.with(lexicon, Models.load(language), Thresholds.load(language));
    }

    /**
     * The stages of a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if there is no such language
     */
    static Stages load(String language) {
        return new Stages(language);
    }

    List<Sentence> read(Report report) {
        return reader.read(report);
    }

    List<Tree> parse(List<Sentence> sentences) {
        List<Tree> trees = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            trees.add(parser.parse(sentence));
        }
        return trees;
    }

    Anchor anchor(Report report, List<Tree> trees) {
        LocalDate published = report.published();
        return published == null ? publicationDate.infer(trees) : Anchor.given(published);
    }

    List<List<TimeExpression>> times(List<Tree> trees, Anchor anchor) {
        return timeTagger.tagAll(trees, anchor);
    }

    List<String> focus(List<Tree> trees) {
        return CountryFocus.of(trees, countries).ranked().stream()
                .map(CountryFocus.Share::country)
                .toList();
    }

    List<PlaceMention> places(List<Tree> trees) {
        return placeFinder.find(trees);
    }

    List<Entity> names(
            Report report,
            List<Tree> trees,
            List<PlaceMention> places,
            List<List<TimeExpression>> times,
            @Nullable LocalDate day) {
        return entityFinder.find(report, trees, places, times, day);
    }

    /** The questions about what the lexicon proposes. */
    Questions candidates(ReportAnalysis analysis) {
        return Questions.of(analysis, lexicon);
    }

    List<Draft> decisions(Questions questions) {
        return eventCoder.code(questions);
    }

    List<EventRecord> records(ReportAnalysis analysis, List<Draft> drafts) {
        return new Records(analysis, lexicon, new Counts(lexicon), new Contexts(lexicon.classes())).of(drafts);
    }

    /** What the first stages found, as the coder takes it. */
    ReportAnalysis analysis(
            Report report,
            List<Tree> trees,
            Anchor anchor,
            List<List<TimeExpression>> times,
            List<PlaceMention> places,
            List<String> focus,
            List<Entity> names) {
        List<List<PlaceMention>> placesBySentence = bySentence(trees.size());
        places.forEach(place -> placesBySentence.get(place.sentence()).add(place));
        List<List<Entity>> namesBySentence = bySentence(trees.size());
        names.forEach(name -> namesBySentence.get(name.sentence()).add(name));
        return new ReportAnalysis(
                report, lexicon.language(), trees, namesBySentence, times, placesBySentence, anchor, focus);
    }

    private static <T> List<List<T>> bySentence(int sentences) {
        List<List<T>> lists = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
