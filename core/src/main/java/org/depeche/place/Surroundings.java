package org.depeche.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.gazetteer.GeoEntry;
import org.depeche.place.PlaceWords.Role;
import org.depeche.syntax.NameType;
import org.depeche.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name in a sentence say about it.
 *
 * @param locative whether it stands after a preposition of place
 * @param joined whether it stands after "de", "of" or the like
 * @param region whether a noun says that it is a region ("la province du Soum", "Idlib province")
 * @param settlement whether a noun says that it is a town or a site
 * @param type what the name recogniser takes it for, or null
 * @param inLongerName whether capitalised words stand next to it, as in a person's name
 * @param opensSentence whether it is the first word of running text
 * @param label whether it opens a headline or dateline as its label ("Mali : …")
 * @param countries the countries named right after it ("Tripoli, au Liban")
 * @param regions numbers of the regions named right after it ("Newark, New Jersey")
 */
record Surroundings(
        boolean locative,
        boolean joined,
        boolean region,
        boolean settlement,
        @Nullable NameType type,
        boolean inLongerName,
        boolean opensSentence,
        boolean label,
        Set<String> countries,
        Set<Integer> regions) {
    /** Between a place and the country that follows it there are at most this many small words. */
    private static final int GAP = 4;

    static Surroundings of(
            Surface surface, int from, int to, PlaceWords words, Countries countries, Gazetteer gazetteer) {
        int before = from - 1;
        while (before >= 0 && words.is(Role.ARTICLE, surface.form(before))) {
            before--;
        }
        String left = surface.form(before);
        int noun = before;
        while (noun >= 0 && words.isAny(surface.form(noun), Role.JOINING, Role.ARTICLE)) {
            noun--;
        }
        String right = surface.form(to);
        String leftNoun = surface.form(noun);
        boolean quoted =
                from == 1 && (surface.form(0).equals("\"") || surface.form(0).equals("«"));
        boolean opens = from == 0 || quoted;
        boolean labels = from == 0 && right.equals(":");
        Set<String> countriesAfter = new HashSet<>();
        Set<Integer> regionsAfter = new HashSet<>();
        lookAfter(surface, to, words, countries, gazetteer, countriesAfter, regionsAfter);
        return new Surroundings(
                words.is(Role.LOCATIVE, left),
                words.is(Role.JOINING, left),
                words.is(Role.REGION, leftNoun) || words.is(Role.REGION, right),
                words.is(Role.SETTLEMENT, leftNoun) || words.is(Role.SETTLEMENT, right),
                surface.nameType(from),
                !titleCase(surface) && nextToCapital(surface, from, to, words),
                opens && surface.tree().sentence().kind() == Sentence.Kind.TEXT,
                labels || surface.tree().sentence().dateline(),
                countriesAfter,
                regionsAfter);
    }

    private static boolean nextToCapital(Surface surface, int from, int to, PlaceWords words) {
        boolean left = from > 1
                && surface.capitalised(from - 1)
                && !words.isAny(surface.form(from - 1), Role.NEVER, Role.REGION, Role.SETTLEMENT, Role.LOCATIVE);
        boolean right = surface.capitalised(to) && !words.isAny(surface.form(to), Role.REGION, Role.SETTLEMENT);
        return left || right;
    }

    /** Whether most words are capitalised, as in some headlines, so that capitals tell nothing. */
    private static boolean titleCase(Surface surface) {
        int capitals = 0;
        int letters = 0;
        for (int token = 0; token < surface.size(); token++) {
            if (Character.isLetter(surface.form(token).codePointAt(0))
                    && surface.form(token).length() > 3) {
                letters++;
                capitals += surface.capitalised(token) ? 1 : 0;
            }
        }
        return letters > 3 && capitals > 0.7 * letters;
    }

    private static void lookAfter(
            Surface surface,
            int to,
            PlaceWords words,
            Countries countries,
            Gazetteer gazetteer,
            Set<String> countriesAfter,
            Set<Integer> regionsAfter) {
        int at = to;
        while (at < surface.size() && at < to + GAP && small(surface.form(at), words)) {
            at++;
        }
        if (at == to || at >= surface.size() || !surface.capitalised(at)) {
            return;
        }
        List<String> rest = surface.forms().subList(at, Math.min(surface.size(), at + 7));
        for (Countries.Match match : countries.scan(rest)) {
            if (match.from() == 0 && match.term().isName()) {
                match.terms().forEach(term -> countriesAfter.add(term.country()));
            }
        }
        for (int end = Math.min(surface.size(), at + 3); end > at; end--) {
            for (GeoEntry entry : gazetteer.entries(surface.text(at, end))) {
                if (entry.kind() == GeoEntry.Kind.REGION) {
                    regionsAfter.add(entry.number());
                }
            }
        }
    }

    private static boolean small(String form, PlaceWords words) {
        return form.equals(",")
                || form.equals("(")
                || words.isAny(form, Role.LOCATIVE, Role.JOINING, Role.ARTICLE, Role.PART, Role.REGION);
    }
}
