package org.depeche.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.depeche.batch.Coders;
import org.depeche.desk.ReportView.RuleView;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;

/** The lexicon entries by the names that records give them. A language is read when first asked for. */
public final class RuleBook {
    private final ConcurrentMap<String, Map<String, RuleView>> byLanguage = new ConcurrentHashMap<>();

    /** The example of an entry, or an empty text where there is no such entry. */
    public String example(String rule) {
        return find(rule).map(RuleView::example).orElse("");
    }

    /** The entry of this name ("fr/retreat/retirer"). */
    Optional<RuleView> find(String rule) {
        int slash = rule.indexOf('/');
        String language = slash < 0 ? "" : rule.substring(0, slash);
        return Coders.languages().contains(language)
                ? Optional.ofNullable(of(language).get(rule))
                : Optional.empty();
    }

    /** Those of these entries that exist, by name. */
    Map<String, RuleView> find(Collection<String> rules) {
        Map<String, RuleView> found = new LinkedHashMap<>();
        for (String rule : new TreeSet<>(rules)) {
            find(rule).ifPresent(entry -> found.put(rule, entry));
        }
        return found;
    }

    /** All entries of all languages, in the order of their names. */
    List<RuleView> all() {
        List<RuleView> all = new ArrayList<>();
        Coders.languages().stream()
                .sorted()
                .forEach(language -> all.addAll(of(language).values()));
        return all;
    }

    private Map<String, RuleView> of(String language) {
        return byLanguage.computeIfAbsent(language, RuleBook::read);
    }

    private static Map<String, RuleView> read(String language) {
        Map<String, RuleView> rules = new TreeMap<>();
        for (Frame frame : Lexicon.load(language).frames()) {
            rules.put(
                    frame.rule(),
                    new RuleView(
                            frame.rule(),
                            language,
                            frame.type().name(),
                            frame.mode(),
                            frame.entry(),
                            frame.pos().name().toLowerCase(Locale.ROOT),
                            frame.example()));
        }
        return rules;
    }
}
