package org.depeche.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depeche.gazetteer.FoldedName;
import org.depeche.names.Entity.Kind;
import org.depeche.place.Countries;
import org.depeche.place.CountryTerm;
import org.depeche.place.NewsItems;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.text.Span;
import org.depeche.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds the participants that a report mentions, each with the country and the PLOVER sector that it belongs to.
 * Immutable and thread-safe.
 */
public final class EntityFinder {
    private final GroupLexicon groups;
    private final ReferenceWords references;
    private final NameIndex names;
    private final MentionFinder mentions;
    private final Map<String, CountryTerm> lookAlikes;
    private final Countries countries;
    private final Regimes regimes = Regimes.load();

    private EntityFinder(GroupLexicon groups, ReferenceWords references, NameIndex names, Countries countries) {
        this.groups = groups;
        this.references = references;
        this.names = names;
        this.countries = countries;
        this.lookAlikes = States.lookAlikes(countries);
        this.mentions = new MentionFinder(names, countries, groups, references);
    }

    /**
     * A finder for reports in a language.
     *
     * @param language ISO 639-1 code of a language folder
     */
    public static EntityFinder load(String language) {
        return new EntityFinder(
                GroupLexicon.load(language), ReferenceWords.load(language), NameIndex.load(), Countries.load(language));
    }

    /**
     * Every mention of a participant: noun phrases and pronouns that could be an actor, a recipient or a source, in the
     * order of the text.
     *
     * @param trees the report's sentences
     * @param places the places mentioned in the sentences
     * @param times the time expressions of each sentence: a month or day is nobody ("talks in May")
     * @param day the day of publication, given or inferred, for which office-holders are looked up; null where nothing is
     *     known
     */
    public List<Entity> find(
            Report report,
            List<Tree> trees,
            List<PlaceMention> places,
            List<List<TimeExpression>> times,
            @Nullable LocalDate day) {
        Map<Integer, List<PlaceMention>> placesOf =
                places.stream().collect(Collectors.groupingBy(PlaceMention::sentence));
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            List<PlaceMention> here =
                    placesOf.getOrDefault(trees.get(i).sentence().index(), List.of());
            List<Mention> all = mentions.find(trees.get(i), here);
            List<TimeExpression> whens = times.get(i);
            all.removeIf(mention -> whens.stream().anyMatch(when -> isWithin(mention, when)));
            found.addAll(Titles.join(all));
        }
        resolve(trees, found, places, day);
        return entities(report, found);
    }

    private static boolean isWithin(Mention mention, TimeExpression when) {
        return when.from() <= mention.from && mention.to <= when.to();
    }

    private void resolve(List<Tree> trees, List<Mention> found, List<PlaceMention> places, @Nullable LocalDate day) {
        NewsItems items = NewsItems.of(trees, countries);
        Acronyms.doubt(found);
        People people = new People(names);
        found.forEach(people::add);
        people.adopt(found);
        Asides asides = new Asides(found, references);
        asides.linkTitles();
        asides.linkDoubleTitles();
        asides.linkPredicates();
        asides.markEmbedded();
        asides.linkBrackets();
        found.forEach(mention -> mention.former = isFormer(mention));
        Focus focus = new Focus(trees, found, places, items, countries, references);
        Antecedents antecedents = new Antecedents(found, references);
        Owners owners = new Owners(found, references, antecedents);
        States states = new States(lookAlikes, countries, found, references);
        Resolver resolver = new Resolver(
                owners,
                antecedents,
                people,
                new Careers(day),
                focus,
                new History(found, references),
                new Memberships(found, references),
                new Firms(found, references),
                states,
                new Culprits(found, items, references),
                new Counterparts(found, owners, focus, states, references),
                regimes);
        found.forEach(resolver::resolve);
    }

    private boolean isFormer(Mention mention) {
        for (int i = mention.from; i < mention.to; i++) {
            GroupLexicon.Match match = groups.match(mention.tree, i);
            boolean former = match != null && match.entry().kind() == GroupEntry.Kind.FORMER;
            if (former
                    || (GroupLexicon.isOfFormer(mention.tree.word(i).form())
                            && (match == null
                                    || !GroupLexicon.isOfFormer(match.entry().phrase())))) {
                return true;
            }
        }
        return false;
    }

    private static List<Entity> entities(Report report, List<Mention> found) {
        Map<Object, Integer> referents = new HashMap<>();
        List<Entity> entities = new ArrayList<>(found.size());
        for (Mention mention : found) {
            if (mention.embedded) {
                continue;
            }
            Object key = referentKey(mention.origin());
            int referent = referents.computeIfAbsent(key, k -> referents.size());
            entities.add(entity(report, mention, referent));
            CountryTerm second = mention.paired;
            if (second != null) {
                int other = referents.computeIfAbsent(second.country(), k -> referents.size());
                entities.add(second(report, mention, second, other));
            }
        }
        return entities;
    }

    private static Object referentKey(Mention origin) {
        if (origin.person != null) {
            return origin.person;
        }
        if (origin.paired != null) {
            return String.valueOf(origin.attributes.country());
        }
        if (origin.term != null && origin.kind == Kind.STATE) {
            return origin.term.country();
        }
        if (!origin.known.isEmpty()) {
            return origin.known.get(0);
        }
        return origin.properName == null ? origin : FoldedName.of(origin.properName);
    }

    /** The second of two states that one word joins, beside the first, which has the words before the hyphen. */
    private static Entity second(Report report, Mention pair, CountryTerm state, int referent) {
        Span span = pair.tree.span(pair.to - 1, pair.to);
        String text = span.in(report.text());
        Span part = new Span(span.start() + States.afterHyphen(text), span.end());
        return new Entity(
                pair.sentence(),
                pair.head,
                pair.from,
                pair.to,
                part,
                part.in(report.text()),
                part.in(report.text()),
                state.country(),
                "GOV",
                List.of(),
                Kind.STATE,
                referent);
    }

    /** The span of a mention; of a pronoun behind its verb ("a-t-il") without what joins it, of a pair its first half. */
    private static Span withoutHyphen(Report report, Mention mention) {
        Span span = mention.tree.span(mention.from, mention.to);
        if (mention.paired != null) {
            int hyphen = States.afterHyphen(span.in(report.text())) - 1;
            return new Span(span.start(), span.start() + hyphen);
        }
        boolean joined = mention.kind == Kind.PRONOUN && ReferenceWords.isInverted(mention.headWord());
        return joined ? new Span(span.start() + span.in(report.text()).lastIndexOf('-') + 1, span.end()) : span;
    }

    private static Entity entity(Report report, Mention mention, int referent) {
        Span span = withoutHyphen(report, mention);
        Mention origin = mention.origin();
        String name = origin.person != null
                ? origin.person.name
                : origin == mention ? span.in(report.text()) : Phrases.text(origin.tree, origin.from, origin.to);
        return new Entity(
                mention.sentence(),
                mention.head,
                mention.from,
                mention.to,
                span,
                span.in(report.text()),
                name,
                mention.attributes.country(),
                mention.attributes.sector(),
                mention.attributes.otherSectors(),
                mention.kind,
                referent);
    }
}
