package org.depeche.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.names.Entity.Kind;
import org.depeche.place.CountryTerm;

/**
 * Short acronyms of parties and bodies of a state. Many states have bodies of the same acronym, so that one is doubted where a
 * report names other states and neither the state nor the body in any other way.
 */
final class Acronyms {
    private static final int LONGEST = 4;

    /** Sectors of bodies that are little known abroad, as news agencies, companies and armed groups are. */
    private static final Set<String> LOCAL =
            Set.of("PTY", "OPP", "GOV", "LEG", "JUD", "LAB", "SOC", "EDU", "REL", "MED", "AGR");

    private Acronyms() {}

    /** Takes from acronyms what they cannot stand for in this report. */
    static void doubt(List<Mention> mentions) {
        Set<String> named = new HashSet<>();
        for (Mention mention : mentions) {
            if (!isShort(mention)) {
                mention.terms.stream().map(CountryTerm::country).forEach(named::add);
                mention.known.forEach(name -> add(named, name.attributes()));
                if (mention.kind == Kind.PLACE) {
                    add(named, mention.attributes);
                }
            }
        }
        if (!named.isEmpty()) {
            mentions.replaceAll(mention -> isShort(mention) ? likely(mention, named) : mention);
        }
    }

    private static void add(Set<String> states, Attributes attributes) {
        String country = attributes.country();
        if (country != null && Focus.isState(country)) {
            states.add(country);
        }
    }

    private static boolean isShort(Mention mention) {
        String name = mention.properName;
        return name != null
                && !mention.known.isEmpty()
                && name.length() <= LONGEST
                && name.toUpperCase(Locale.ROOT).equals(name);
    }

    private static Mention likely(Mention acronym, Set<String> named) {
        List<KnownName> likely = acronym.known.stream()
                .filter(name ->
                        !isOfState(name) || named.contains(name.attributes().country()))
                .toList();
        return likely.size() == acronym.known.size() ? acronym : acronym.standingFor(likely);
    }

    private static boolean isOfState(KnownName name) {
        boolean body = name.type() == KnownName.Type.PARTY || name.type() == KnownName.Type.ORGANISATION;
        String sector = name.attributes().sector();
        return body && Focus.isState(name.attributes().country()) && sector != null && LOCAL.contains(sector);
    }
}
