package org.depeche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.place.Countries;
import org.depeche.place.NewsItems;
import org.depeche.place.Place;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * The state that an unnamed local group ("demonstrators", "the police") belongs to: that of the place where its clause
 * happens, else of places and states named near it, else the one that the report is about. Names of places and states
 * weigh more than what often names a mere counterpart: its people, its capital, its seat of government.
 */
final class Focus {
    private static final Set<String> NO_STATES = Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC");
    private static final double SCENE = 1.5;
    private static final double SCENE_OF_CLAUSE = 6;
    private static final double IN_SENTENCE = 1.5;
    private static final double JUST_BEFORE = 0.5;
    private static final double HEADLINE = 2;
    /** What another item of a digest says. */
    private static final double OTHER_ITEM = 0.05;

    /** "Mali : …". */
    private static final double PREFIX = 9;

    /** What stands between the state and the rest of a headline. */
    private static final Set<String> AFTER_PREFIX = Set.of(":", "–", "—", "-");

    /** "Near the border with Mali". */
    private static final double BEYOND_BORDER = 0.2;

    private static final double NAME = 2;
    private static final double SEAT = 0.5;

    /** A hint is worth less than a name: it may be of another state all the same. */
    private static final double HINT = NAME / 4;

    /** Where the report names states, these tell more. */
    private static final double HINT_BESIDE_NAMES = NAME / 6;

    /** A town in a longer name may be a namesake of the one meant. */
    private static final double WITHIN = HINT;

    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final ReferenceWords references;
    private final NewsItems items;

    /**
     * A state that the text names or hints at.
     *
     * @param scene whether it is named as where something happens
     */
    private record Evidence(Tree tree, Word head, String country, double weight, boolean scene) {
        int sentence() {
            return tree.sentence().index();
        }
    }

    Focus(
            List<Tree> trees,
            List<Mention> mentions,
            List<PlaceMention> places,
            NewsItems items,
            Countries countries,
            ReferenceWords references) {
        this.references = references;
        this.items = items;
        int firstSentence = mentions.isEmpty() ? 0 : mentions.get(0).sentence();
        for (Mention mention : mentions) {
            String country = country(mention);
            if (country != null) {
                boolean scene = isScene(mention);
                double weight = weight(mention, scene)
                        * prominence(mention, firstSentence)
                        * (isAtBorder(mention) ? BEYOND_BORDER : 1);
                evidence.add(new Evidence(mention.tree, mention.headWord(), country, weight, scene));
                named.add(country);
            }
        }
        places(trees, mentions, places, firstSentence);
        for (Tree tree : trees) {
            boolean first = tree.sentence().index() == firstSentence
                    || items.begins(tree.sentence().index());
            for (Countries.Hint hint : countries.hints(tree)) {
                double weight = hint.weight() * (named.isEmpty() ? HINT : HINT_BESIDE_NAMES) * (first ? HEADLINE : 1);
                evidence.add(new Evidence(tree, tree.word(hint.word()), hint.country(), weight, false));
            }
        }
    }

    /** Towns within longer names: "the Portmore MP", "the Montego Bay Chamber of Commerce". */
    private void places(List<Tree> trees, List<Mention> mentions, List<PlaceMention> places, int firstSentence) {
        for (PlaceMention place : places) {
            String country = place.place().country();
            boolean within = mentions.stream()
                    .anyMatch(mention -> mention.kind != Entity.Kind.PLACE
                            && mention.term == null
                            && mention.sentence() == place.sentence()
                            && mention.from <= place.head()
                            && place.head() < mention.to);
            if (within
                    && country != null
                    && isState(country)
                    && place.place().kind() != Place.Kind.COUNTRY
                    && !place.anaphoric()) {
                Tree tree = trees.get(place.sentence());
                boolean first = place.sentence() == firstSentence || items.begins(place.sentence());
                double weight = WITHIN * (first ? HEADLINE : 1);
                evidence.add(new Evidence(tree, tree.word(place.head()), country, weight, false));
                named.add(country);
            }
        }
    }

    private double prominence(Mention mention, int firstSentence) {
        boolean prefix = mention.from == 0
                && mention.to < mention.tree.size()
                && AFTER_PREFIX.contains(mention.tree.word(mention.to).form());
        boolean first = mention.sentence() == firstSentence || items.begins(mention.sentence());
        if (prefix) {
            // "Mali : …" below a report is the headline of another one.
            return first ? PREFIX : HEADLINE;
        }
        return first ? HEADLINE : 1;
    }

    /** Whether a code is a state's rather than that of a body of several or of none. */
    static boolean isState(@Nullable String country) {
        return country != null && !NO_STATES.contains(country);
    }

    /** The state that a mention by itself speaks for, or null. */
    private static @Nullable String country(Mention mention) {
        @Nullable String country = null;
        if (mention.term != null) {
            country = mention.term.country();
        } else if (!mention.known.isEmpty()) {
            Attributes attributes = mention.known.get(0).attributes();
            boolean agreed = mention.known.stream()
                    .allMatch(known -> Objects.equals(known.attributes().country(), attributes.country()));
            country = !agreed || "JRN".equals(attributes.sector()) ? null : attributes.country();
        } else if (mention.kind == Entity.Kind.PLACE) {
            country = mention.attributes.country();
        }
        return isState(country) ? country : null;
    }

    private static double weight(Mention mention, boolean scene) {
        if (mention.term == null) {
            return mention.kind == Entity.Kind.PLACE ? NAME : 1;
        }
        return switch (mention.term.kind()) {
            case NAME, TERRITORY -> NAME;
            case CAPITAL -> scene ? NAME : 1;
            case PEOPLE, DEMONYM -> 1;
            case SEAT -> SEAT;
        };
    }

    /** Whether a place or state is named as where something happens ("à Gao", "dans les rues de Niamey"). */
    private boolean isScene(Mention mention) {
        if (!Owners.isPlace(mention)) {
            return false;
        }
        Tree tree = mention.tree;
        for (Word word = mention.headWord(); word != null; word = word.is("nmod") ? tree.head(word) : null) {
            Word preposition = tree.preposition(word);
            if (preposition != null && references.is(preposition, ReferenceWords.Kind.PLACE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state is only named as whose border it is ("à la frontière avec le Burkina Faso", "la frontière malienne"). */
    private boolean isAtBorder(Mention mention) {
        Word head = mention.headWord();
        Word border = head.is("nmod") || head.is("amod") || head.is("obl") ? mention.tree.head(head) : null;
        return border != null && references.is(border, ReferenceWords.Kind.BORDER);
    }

    /** Whether the report names a state at all. */
    boolean names(@Nullable String country) {
        return country != null && named.contains(country);
    }

    /** The state that an unnamed local group belongs to, or null where the report names none. */
    @Nullable
    String at(Mention group) {
        return besides(group, null);
    }

    /** The state that is most in view at a mention besides one, as the other of two that meet; null where there is none. */
    @Nullable
    String besides(Mention group, @Nullable String excluded) {
        return best(group, country -> !country.equals(excluded));
    }

    /** Of these states the one that is most in view at a mention; where the report names none of them, of all states. */
    @Nullable
    String among(Mention group, Set<String> states) {
        String best = states.isEmpty() ? null : best(group, states::contains);
        return best == null ? at(group) : best;
    }

    private @Nullable String best(Mention group, Predicate<String> admitted) {
        Word clause = clause(group.tree, group.headWord());
        Map<String, Double> scores = new HashMap<>();
        for (Evidence item : evidence) {
            if (admitted.test(item.country)) {
                scores.merge(item.country, item.weight * relevance(item, group, clause), Double::sum);
            }
        }
        @Nullable String best = null;
        double bestScore = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            double score = entry.getValue();
            if (score > bestScore
                    || (score == bestScore && best != null && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best;
    }

    private double relevance(Evidence item, Mention group, Word clause) {
        if (!items.same(item.sentence(), group.sentence())) {
            return OTHER_ITEM;
        }
        double relevance = item.scene ? SCENE : 1;
        if (item.sentence() == group.sentence()) {
            relevance += IN_SENTENCE;
            if (item.scene && clause(item.tree, item.head).equals(clause)) {
                relevance += SCENE_OF_CLAUSE;
            }
        } else if (item.sentence() == group.sentence() - 1) {
            relevance += JUST_BEFORE;
        }
        return relevance;
    }

    /** The head of the clause that a mention stands in. */
    private static Word clause(Tree tree, Word word) {
        Word at = word;
        for (Word head = tree.head(at); head != null && !isClause(at); head = tree.head(at)) {
            at = head;
        }
        return at;
    }

    private static boolean isClause(Word word) {
        return word.is("advcl")
                || word.is("acl")
                || word.is("ccomp")
                || word.is("csubj")
                || word.is("parataxis")
                || (word.is("conj") && word.pos() == Pos.VERB);
    }
}
