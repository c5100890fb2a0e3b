package org.depeche.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.syntax.Tree;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which countries a report is about: how often and how prominently it names them, their people, capitals and towns. A
 * headline that opens with a country ("Mali : …") settles it.
 */
public final class CountryFocus {
    private static final double IN_TITLE_PREFIX = 12;
    private static final double IN_HEADLINE = 3;
    private static final double IN_FIRST_SENTENCES = 2;
    private static final int FIRST_SENTENCES = 3;
    /** What a hint counts where states are named. */
    private static final double HINT_BESIDE_NAMES = 0.3;
    /** What stands between a country and a headline: "Mali : …", "Mali – …". */
    private static final Set<String> AFTER_PREFIX = Set.of(":", "–", "—", "-");
    /** What the naming of a people, a capital or a seat of government says about where a report plays. */
    private static final double ACTING = 0.5;

    private final Map<String, Double> weights;
    private final List<Share> ranked;

    /**
     * A country's part in a report.
     *
     * @param country ISO 3166-1 alpha-3
     * @param share between 0 and 1; the shares of a report sum to 1
     */
    public record Share(String country, double share) {}

    private CountryFocus(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Share> shares = new ArrayList<>();
        weights.forEach((country, weight) -> shares.add(new Share(country, weight / sum)));
        shares.sort(Comparator.comparingDouble(Share::share).reversed().thenComparing(Share::country));
        this.weights = Map.copyOf(weights);
        this.ranked = List.copyOf(shares);
    }

    /** The focus by what names states directly. */
    public static CountryFocus of(List<Tree> trees, Countries countries) {
        return of(trees, countries, false);
    }

    /**
     * Where a report plays, which "the country" means: its states by name. Their people, capitals and seats of government
     * are of those who act, which may be far away ("Washington a déployé des efforts").
     */
    static CountryFocus scene(List<Tree> trees, Countries countries) {
        return of(trees, countries, true);
    }

    /** Whether a report names a state, its people or its capital. */
    static boolean namesState(List<Tree> trees, Countries countries) {
        return trees.stream().anyMatch(tree -> !countries.scan(forms(tree)).isEmpty());
    }

    private static List<String> forms(Tree tree) {
        return tree.sentence().tokens().stream().map(Token::form).toList();
    }

    private static CountryFocus of(List<Tree> trees, Countries countries, boolean scene) {
        Map<String, Double> weights = new HashMap<>();
        double hints = namesState(trees, countries) ? HINT_BESIDE_NAMES : 1;
        for (Tree tree : trees) {
            List<String> forms = forms(tree);
            for (Countries.Match match : countries.scan(forms)) {
                double weight = (scene ? sceneWeight(match, tree, forms) : weight(match, tree, forms))
                        * prominence(tree)
                        / match.terms().size();
                for (CountryTerm term : match.terms()) {
                    if (countries.capitals(term.country()).isEmpty() && !term.isName()) {
                        continue;
                    }
                    weights.merge(term.country(), weight, Double::sum);
                }
            }
            for (Countries.Hint hint : countries.hints(tree)) {
                weights.merge(hint.country(), hint.weight() * hints * prominence(tree), Double::sum);
            }
        }
        weights.keySet().removeIf(code -> code.equals("UNO") || code.equals("EUR"));
        return new CountryFocus(weights);
    }

    /**
     * The focus with further evidence.
     *
     * @param further weights of countries, such as how many of their towns are named; a plain mention of a state's name
     *     counts 3
     */
    CountryFocus with(Map<String, Double> further) {
        Map<String, Double> sum = new HashMap<>(weights);
        further.forEach((country, weight) -> sum.merge(country, weight, Double::sum));
        return new CountryFocus(sum);
    }

    private static double weight(Countries.Match match, Tree tree, List<String> forms) {
        boolean prefix = match.from() == 0
                && (tree.sentence().index() <= 1 || tree.sentence().headline())
                && match.to() < forms.size()
                && AFTER_PREFIX.contains(forms.get(match.to()));
        if (prefix) {
            return IN_TITLE_PREFIX;
        }
        return switch (match.term().kind()) {
            case NAME, TERRITORY -> 3;
            case PEOPLE, DEMONYM, CAPITAL -> 2;
            case SEAT -> 1;
        };
    }

    private static double sceneWeight(Countries.Match match, Tree tree, List<String> forms) {
        return switch (match.term().kind()) {
            case NAME, TERRITORY -> weight(match, tree, forms);
            case PEOPLE, DEMONYM, CAPITAL, SEAT -> ACTING;
        };
    }

    static double prominence(Tree tree) {
        if (tree.sentence().headline()) {
            return IN_HEADLINE;
        }
        return tree.sentence().index() < FIRST_SENTENCES ? IN_FIRST_SENTENCES : 1;
    }

    /** The countries, the most prominent first. */
    public List<Share> ranked() {
        return ranked;
    }

    /** The most prominent country, or null where the report names none. */
    public @Nullable String main() {
        return ranked.isEmpty() ? null : ranked.get(0).country();
    }

    /** A country's share, 0 where the report does not name it. */
    public double share(@Nullable String country) {
        for (Share share : ranked) {
            if (share.country().equals(country)) {
                return share.share();
            }
        }
        return 0;
    }
}
