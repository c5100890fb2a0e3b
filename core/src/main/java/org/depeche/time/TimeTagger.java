package org.depeche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.Tree;
import org.depeche.text.LanguageFolder;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases that say when and works out what they mean, in EDTF. Names of months and relative words are resolved
 * against the day of publication, towards the side that the governing verb's tense speaks of. Immutable.
 */
public final class TimeTagger {
    private final TimeVocabulary words;
    private final TimePatterns patterns;
    private final Tenses tenses;
    private final Bounds bounds;

    private TimeTagger(TimeVocabulary words, TimePatterns patterns, Tenses tenses, Bounds bounds) {
        this.words = words;
        this.patterns = patterns;
        this.tenses = tenses;
        this.bounds = bounds;
    }

    /**
     * A tagger for a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if the language has no data or they are not well formed
     */
    public static TimeTagger load(String language) {
        LanguageFolder folder = LanguageFolder.of(language);
        TimeVocabulary words = TimeVocabulary.load(language);
        TimePatterns patterns = new TimePatterns(folder, new SlotReader(words, NumberWords.load(language)));
        return new TimeTagger(words, patterns, new Tenses(words), Bounds.load(folder));
    }

    /**
     * The time expressions of a sentence in the order of the text; they do not overlap.
     *
     * @param anchor what is known of the day of publication
     */
    public List<TimeExpression> tag(Tree tree, Anchor anchor) {
        return new Tagging(anchor).tag(tree);
    }

    /**
     * The time expressions of a report, sentence by sentence. As {@link #tag}, but words such as "la veille" are counted
     * from the day that was spoken of last, at first the day of publication.
     */
    public List<List<TimeExpression>> tagAll(List<Tree> trees, Anchor anchor) {
        Tagging tagging = new Tagging(anchor);
        List<List<TimeExpression>> tagged = new ArrayList<>(trees.size());
        for (Tree tree : trees) {
            tagged.add(tagging.tag(tree));
        }
        return List.copyOf(tagged);
    }

    /** Whether the verb that governs an expression speaks of the past or of what is to come. */
    Direction direction(Tree tree, TimeExpression expression) {
        return tenses.direction(tree, expression.from(), expression.to());
    }

    /** The work on one report. */
    private final class Tagging {
        private final Anchor anchor;
        private final Resolver resolver;
        private @Nullable LocalDate lastDay;

        Tagging(Anchor anchor) {
            this.anchor = anchor;
            this.resolver = new Resolver(anchor);
            this.lastDay = anchor.date();
        }

        List<TimeExpression> tag(Tree tree) {
            Surface surface = new Surface(tree, words.prefixes());
            boolean[] possible = patterns.possibleStarts(surface);
            List<TimeExpression> found = new ArrayList<>();
            int at = 0;
            int free = 0;
            while (at < surface.size()) {
                TimePatterns.Match match = possible[at] ? patterns.longest(surface, at) : null;
                if (match == null) {
                    at++;
                    continue;
                }
                TimeExpression expression = expression(surface, match, free);
                if (expression != null) {
                    found.add(expression);
                    free = match.to();
                }
                at = match.to();
            }
            return List.copyOf(found);
        }

        private @Nullable TimeExpression expression(Surface surface, TimePatterns.Match match, int free) {
            Tree tree = surface.tree();
            int from = surface.at(match.from()).from();
            int to = surface.at(match.to() - 1).to();
            Direction tense = tenses.direction(tree, from, to);
            boolean ahead = tense == Direction.OPEN && bounds.isLimit(surface, match.from(), free);
            Resolver.Resolution resolution = resolver.resolve(match, ahead ? Direction.FUTURE : tense, lastDay);
            if (resolution == null) {
                return null;
            }
            Period period = resolution.period();
            Bounds.Bounded bounded = bounds.apply(surface, match.from(), free, period, anchor);
            boolean alone = bounded.from() == match.from();
            if (alone
                    && match.pattern().says("bare")
                    && surface.word(match.from()).is("nummod")) {
                return null;
            }
            if (alone
                    && period != null
                    && period.isSingle()
                    && period.from() != null
                    && period.from().isDay()) {
                lastDay = period.from().first();
            }
            int start = surface.at(bounded.from()).from();
            Span span = tree.span(start, to);
            Period meant = bounded.period();
            return new TimeExpression(
                    start,
                    to,
                    span,
                    phrase(surface, bounded.from(), match.to()),
                    meant == null ? null : meant.edtf(),
                    resolution.kind());
        }
    }

    /** The phrase as its cleaned forms, joined by spaces where the text has space between them. */
    private static String phrase(Surface surface, int from, int to) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && surface.word(i).span().start()
                            > surface.word(i - 1).span().end();
            phrase.append(apart ? " " : "").append(surface.at(i).form());
        }
        return phrase.toString();
    }
}
