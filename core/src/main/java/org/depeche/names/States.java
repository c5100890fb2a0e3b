package org.depeche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.depeche.place.Countries;
import org.depeche.place.CountryTerm;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** Which state a country word of a report means. */
final class States {
    /** Two words for peoples that differ in one of their last letters are taken for one another ("nigérian", "nigérien"). */
    private static final int ENDING = 3;

    /** What joins two states in a headline. */
    private static final Pattern PAIR = Pattern.compile("[-–—]");

    private final Map<String, CountryTerm> lookAlikes;
    private final Set<String> named = new TreeSet<>();
    private final Map<String, String> byCompass = new HashMap<>();
    private final Set<String> peopleOf = new TreeSet<>();
    private final Countries countries;
    private final ReferenceWords references;

    /**
     * @param lookAlikes by {@link #lookAlikes}
     * @param mentions all mentions of the report
     */
    States(
            Map<String, CountryTerm> lookAlikes,
            Countries countries,
            Iterable<Mention> mentions,
            ReferenceWords references) {
        this.lookAlikes = lookAlikes;
        this.countries = countries;
        this.references = references;
        for (Mention mention : mentions) {
            if (mention.term != null && isUnmistakable(mention.term) && !isSharedCapital(mention)) {
                named.add(mention.term.country());
            }
            if (mention.term != null && mention.kind == Entity.Kind.GROUP && !isPlainPeople(mention)) {
                peopleOf.add(mention.term.country());
            }
            if (mention.term != null && mention.term.isName()) {
                for (int i = mention.from; i < mention.to; i++) {
                    Word word = mention.tree.word(i);
                    if (references.is(word, ReferenceWords.Kind.COMPASS)) {
                        byCompass.put(word.form().toLowerCase(Locale.ROOT), mention.term.country());
                    }
                }
            }
        }
    }

    /**
     * Whether a people means its state ("the Dutch have refused"): with the article and nothing else, in a report that tells
     * of no other people of that state ("two Dutchmen").
     */
    boolean isStateByPeople(Mention mention) {
        return mention.term != null && isPlainPeople(mention) && !peopleOf.contains(mention.term.country());
    }

    private boolean isPlainPeople(Mention mention) {
        Word head = mention.headWord();
        Word determiner = mention.tree.child(head, "det");
        // "Sympathy for the Palestinians" is with a people.
        return determiner != null
                && references.is(determiner, ReferenceWords.Kind.AS_STATE)
                && !head.is("nmod")
                && mention.to - mention.from == 2
                && mention.tree.child(head, "acl") == null
                && mention.tree.child(head, "nmod") == null
                && (head.morphology().number() == GrammaticalNumber.PLUR || isPlural(mention.term));
    }

    /** Whether the tables have no plural of the word, by a letter more: "the Dutch", but "the Brazilian". */
    private boolean isPlural(@Nullable CountryTerm people) {
        return people != null
                && people.kind() == CountryTerm.Kind.PEOPLE
                && countries.all().stream()
                        .map(CountryTerm::form)
                        .noneMatch(
                                form -> form.length() == people.form().length() + 1 && form.startsWith(people.form()));
    }

    private static boolean isUnmistakable(CountryTerm term) {
        return term.kind() == CountryTerm.Kind.NAME || term.kind() == CountryTerm.Kind.CAPITAL;
    }

    /** Whether a city is the capital of a state and the seat of a union of states ("Brussels"). */
    private static boolean isSharedCapital(Mention mention) {
        return mention.term != null
                && mention.term.kind() == CountryTerm.Kind.CAPITAL
                && mention.terms.stream().anyMatch(term -> !Focus.isState(term.country()));
    }

    /** A shared capital stands for the union, unless the report names the state and not the union. */
    private CountryTerm ofSharedCapital(Mention mention, CountryTerm likeliest) {
        for (CountryTerm term : mention.terms) {
            boolean union = !Focus.isState(term.country());
            if (union && (named.contains(term.country()) || !named.contains(likeliest.country()))) {
                return term;
            }
        }
        return likeliest;
    }

    /** Words for peoples that are easily mistaken, each with the other one. */
    static Map<String, CountryTerm> lookAlikes(Countries countries) {
        Map<String, CountryTerm> byStem = new HashMap<>();
        Map<String, CountryTerm> pairs = new HashMap<>();
        for (CountryTerm term : countries.all()) {
            if (term.kind() == CountryTerm.Kind.PEOPLE) {
                for (int i = Math.max(1, term.form().length() - ENDING);
                        i < term.form().length();
                        i++) {
                    String stem =
                            term.form().substring(0, i) + "_" + term.form().substring(i + 1);
                    CountryTerm other = byStem.putIfAbsent(stem, term);
                    if (other != null && !other.country().equals(term.country())) {
                        pairs.put(term.form(), other);
                        pairs.put(other.form(), term);
                    }
                }
            }
        }
        return pairs;
    }

    /**
     * The reading that fits the report: a state that it names, where the likeliest is not named ("congolais"); so also of
     * two look-alikes ("nigérian" in a report on Niger).
     */
    CountryTerm meant(Mention mention, CountryTerm likeliest) {
        if (isSharedCapital(mention)) {
            return ofSharedCapital(mention, likeliest);
        }
        if (named.contains(likeliest.country())) {
            return likeliest;
        }
        for (CountryTerm term : mention.terms) {
            if (named.contains(term.country())) {
                return term;
            }
        }
        @Nullable CountryTerm other = lookAlikes.get(likeliest.form());
        return other != null && named.contains(other.country()) ? other : likeliest;
    }

    /**
     * The state that a name means which is none by itself: the part of one that the report names ("the North" for North
     * Korea), or the first of two that are joined ("Mali-Algérie"); null where it means none.
     */
    @Nullable
    Attributes ofName(Mention mention) {
        boolean unknown = mention.attributes.country() == null
                && mention.to - mention.from <= 2
                && (mention.kind == Entity.Kind.PLACE || mention.kind == Entity.Kind.ORGANISATION);
        if (!unknown) {
            return null;
        }
        String form = mention.headWord().form();
        @Nullable String country = byCompass.get(form.toLowerCase(Locale.ROOT));
        if (country == null) {
            List<CountryTerm> pair = pair(form);
            country = pair.isEmpty() ? null : pair.get(0).country();
            mention.paired = pair.isEmpty() ? null : pair.get(1);
        }
        return country == null ? null : new Attributes(country, "GOV", List.of());
    }

    /** Whether a name tells a state ("le Parti communiste chinois"). */
    boolean isNamedIn(Mention mention) {
        List<String> forms = new ArrayList<>();
        for (int i = mention.from; i < mention.to; i++) {
            forms.add(mention.tree.word(i).form());
        }
        return !countries.scan(forms).isEmpty();
    }

    /** Where the second of two states that a word joins begins in it. */
    static int afterHyphen(String pair) {
        return Math.max(pair.lastIndexOf('-'), Math.max(pair.lastIndexOf('–'), pair.lastIndexOf('—'))) + 1;
    }

    /** The two states that a word joins ("Mali-Algérie"), or none. */
    private List<CountryTerm> pair(String form) {
        List<CountryTerm> pair = new ArrayList<>();
        List<String> parts = List.of(PAIR.split(form));
        for (String part : parts) {
            List<Countries.Match> matches = countries.scan(List.of(part));
            if (parts.size() != 2 || matches.isEmpty()) {
                return List.of();
            }
            pair.add(matches.get(0).term());
        }
        return pair;
    }

    /** Whether a mention speaks of several states or those who lead them ("two countries"), so that it belongs to none. */
    boolean isOfSeveral(Mention mention) {
        if (isCalledForeign(mention)) {
            return true;
        }
        if (mention.number() != GrammaticalNumber.PLUR && mention.tree.child(mention.headWord(), "nummod") == null) {
            return false;
        }
        boolean leaders = mention.group != null && references.has(mention.group.phrase(), ReferenceWords.Kind.COUNTRY);
        return leaders || references.is(mention.headWord(), ReferenceWords.Kind.COUNTRY);
    }

    /** Whether a quantity counts states by a noun that tells none ("une vingtaine de pays", but "une partie du pays"). */
    boolean isAnyState(Mention counted) {
        return references.is(counted.headWord(), ReferenceWords.Kind.COUNTRY)
                && counted.tree.child(counted.headWord(), "det") == null;
    }

    /** Whether an adjective says that somebody is of several states or of an unsaid one: "Western diplomats". */
    boolean isCalledForeign(Mention mention) {
        for (Word child : mention.tree.children(mention.tree.word(mention.groupHead))) {
            if ((child.is("amod") || child.is("compound"))
                    && !mention.groupWords.covers(child.index())
                    && references.is(child, ReferenceWords.Kind.SEVERAL)) {
                return true;
            }
        }
        return false;
    }
}
