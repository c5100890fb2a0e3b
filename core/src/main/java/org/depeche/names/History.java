package org.depeche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.gazetteer.FoldedName;
import org.depeche.syntax.Morphology.GrammaticalNumber;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** What a report has named before: for names that come again, and for descriptions of what was named. */
final class History {
    /** "the group", "ce même groupe". */
    private static final int LONGEST_BARE = 3;

    /** Sentences back to what "this institution" points at. */
    private static final int NEAR = 3;

    private final List<Mention> mentions;
    private final ReferenceWords references;
    private final PersonsAgain persons;
    private final Map<String, Mention> byName = new HashMap<>();

    History(List<Mention> mentions, ReferenceWords references) {
        this.mentions = mentions;
        this.references = references;
        this.persons = new PersonsAgain(mentions, references);
        for (Mention mention : mentions) {
            Mention inner = mention.bracketed;
            if (inner != null && inner.properName != null && inner.term == null) {
                define(inner, mention);
            }
        }
        for (Mention mention : mentions) {
            String name = mention.properName;
            if (name != null && mention.person == null) {
                Mention first = byName.get(FoldedName.of(name));
                boolean better = first != null && first.known.isEmpty() && first.group == null;
                if (first == null || (better && (!mention.known.isEmpty() || mention.group != null))) {
                    byName.put(FoldedName.of(name), mention);
                }
            }
        }
    }

    /** The mention of the same name that says most, or null. */
    @Nullable
    Mention sameName(Mention mention) {
        return mention.properName == null ? null : byName.get(FoldedName.of(mention.properName));
    }

    /**
     * For "l'Union" after "l'Union européenne": the body whose name of several words begins with a noun that has a capital
     * in the midst of a sentence, or null.
     */
    @Nullable
    Mention fullName(Mention mention) {
        String form = mention.headWord().form();
        boolean single = mention.properName == null || mention.properName.indexOf(' ') < 0;
        boolean capital = Character.isUpperCase(form.charAt(0)) && (mention.head > 1 || hasArticle(mention));
        if (!single || !capital || mention.to - mention.from > LONGEST_BARE || !mention.known.isEmpty()) {
            return null;
        }
        String beginning = FoldedName.of(form) + " ";
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            String name = other.properName;
            boolean body = other.kind == Entity.Kind.ORGANISATION && (!other.known.isEmpty() || other.group != null);
            if (name != null
                    && (body || other.term != null)
                    && FoldedName.of(name).startsWith(beginning)) {
                return other;
            }
        }
        return null;
    }

    /**
     * The state that "the American" tells of somebody named last before, as news like to call people by turns; null where
     * nothing tells it.
     */
    @Nullable
    String nationality(Person person) {
        @Nullable Mention named = null;
        for (Mention mention : mentions) {
            if (mention.kind == Entity.Kind.PERSON && !mention.embedded) {
                named = mention;
            } else if (named != null && named.person == person && isOneByPeople(mention)) {
                boolean near = mention.sentence() - named.sentence() <= 2;
                return near && mention.term != null ? mention.term.country() : null;
            }
        }
        return null;
    }

    /** "L'Américain", "the Brazilian": a single one, and known. */
    private boolean isOneByPeople(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        return mention.term != null
                && mention.kind == Entity.Kind.GROUP
                && mention.group == null
                && mention.number() != GrammaticalNumber.PLUR
                && determiner != null
                && references.is(determiner, ReferenceWords.Kind.DEFINITE);
    }

    private static boolean hasArticle(Mention mention) {
        return mention.tree.child(mention.headWord(), "det") != null;
    }

    /** Takes down that an acronym stands for a name, or, where only the acronym is known, that the name stands for it. */
    private void define(Mention acronym, Mention name) {
        boolean told = !name.known.isEmpty() || (name.group != null && acronym.known.isEmpty());
        Mention better = told ? name : acronym;
        if (acronym.properName != null) {
            byName.putIfAbsent(FoldedName.of(acronym.properName), better);
        }
        if (name.properName != null) {
            byName.putIfAbsent(FoldedName.of(name.properName), better);
        }
    }

    /** For "the police", "ce groupe": the last mention before of the same description, or null. */
    @Nullable
    Mention sameDescription(Mention mention) {
        if (mention.group == null || !isDefinite(mention)) {
            return null;
        }
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            if (other.group != null
                    && other.group.equals(mention.group)
                    && other.headWord()
                            .form()
                            .equalsIgnoreCase(mention.headWord().form())) {
                last = other;
            }
        }
        return last;
    }

    /**
     * The last participants before of this sector by their description, for definite people ("the soldiers"); null where
     * there are none. A single body ("the army") is that of the state at hand, whoever was told of before.
     */
    @Nullable
    Mention sameSector(Mention mention, String sector) {
        boolean people = mention.kind == Entity.Kind.GROUP && mention.number() == GrammaticalNumber.PLUR;
        if (!people || !hasArticle(mention) || !isDefinite(mention)) {
            return null;
        }
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            if (other.group != null && other.person == null && sector.equals(other.group.sector())) {
                last = other;
            }
        }
        return last;
    }

    /**
     * For "l'organisation", "the group": the body with a name that was named last before; for "le septuagénaire" whom it means;
     * or null.
     */
    @Nullable
    Mention bodyBefore(Mention mention) {
        Mention person = persons.before(mention);
        if (person != null) {
            return person;
        }
        Mention pointed = pointedAt(mention);
        if (pointed != null) {
            return pointed;
        }
        boolean bare = mention.properName == null && references.is(mention.headWord(), ReferenceWords.Kind.BODY);
        boolean one =
                mention.number() != GrammaticalNumber.PLUR && mention.tree.child(mention.headWord(), "det") != null;
        if (!bare
                || !one
                || !isDefinite(mention)
                || (mention.to - mention.from > LONGEST_BARE && !isFixedPhrase(mention))) {
            return null;
        }
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            if (other.kind == Entity.Kind.ORGANISATION
                    && !other.embedded
                    && mayBe(other, mention)
                    && !isMeans(other, mention)) {
                last = other;
            }
        }
        return last;
    }

    /** Whether a worldwide firm is only named as by what means something was done: "via their Telegram account". */
    private static boolean isMeans(Mention firm, Mention description) {
        boolean company = description.group != null && "BUS".equals(description.group.sector());
        boolean worldwide = !firm.known.isEmpty()
                && "MNC".equals(firm.known.get(0).attributes().country());
        return worldwide && !company && !firm.headWord().is("nsubj");
    }

    /** For "cette force", "this institution": the last single body before of the same sector, named or not; or null. */
    private @Nullable Mention pointedAt(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        GroupEntry entry = mention.group;
        boolean pointing = determiner != null && references.is(determiner, ReferenceWords.Kind.POINTING);
        boolean any = references.is(mention.headWord(), ReferenceWords.Kind.INSTITUTION);
        boolean body = entry != null
                && (any || references.is(mention.headWord(), ReferenceWords.Kind.BODY) || isOfForces(entry));
        if (!pointing || entry == null || !body || mention.properName != null || !isBody(mention)) {
            return null;
        }
        @Nullable Mention last = null;
        for (Mention other : mentions) {
            if (!other.precedes(mention)) {
                break;
            }
            String sector = sector(other);
            boolean fits = sector != null && (sector.equals(entry.sector()) || (any && isOfInstitutions(sector)));
            if (fits && isBody(other) && !other.embedded && mention.sentence() - other.sentence() <= NEAR) {
                last = other;
            }
        }
        return last;
    }

    /** "L'organisation de défense des droits humains": no more than a phrase of the tables. */
    private static boolean isFixedPhrase(Mention mention) {
        return mention.groupWords.to() == mention.to && mention.group != null && "SOC".equals(mention.group.sector());
    }

    private static boolean isOfForces(GroupEntry entry) {
        return "MIL".equals(entry.sector()) || "COP".equals(entry.sector()) || "PRM".equals(entry.sector());
    }

    private static boolean isOfInstitutions(String sector) {
        return sector.equals("JUD") || sector.equals("LEG") || sector.equals("GOV");
    }

    /** Whether a mention is a single body, by its name or by a noun of which a sentence before can have told. */
    private static boolean isBody(Mention mention) {
        boolean kind = mention.kind == Entity.Kind.ORGANISATION || mention.kind == Entity.Kind.GROUP;
        return kind && mention.term == null && mention.number() != GrammaticalNumber.PLUR;
    }

    /** A company is meant by "the company", any body but a medium by "the organisation" or "the group". */
    private static boolean mayBe(Mention body, Mention description) {
        GroupEntry entry = description.group;
        String sector = sector(body);
        if (entry == null || sector == null) {
            return false;
        }
        boolean vague = entry.belongs() == GroupEntry.Belongs.PART || "SOC".equals(entry.sector());
        return vague ? !sector.equals("JRN") : sector.equals(entry.sector());
    }

    private static @Nullable String sector(Mention body) {
        if (!body.known.isEmpty()) {
            return body.known.get(0).attributes().sector();
        }
        return body.group == null ? null : body.group.sector();
    }

    /** The one armed group that the report names, or null where it names none or several. */
    @Nullable
    Attributes armedGroup() {
        @Nullable Attributes armed = null;
        for (Mention mention : mentions) {
            if (!mention.known.isEmpty() && mention.known.get(0).type() == KnownName.Type.ARMED_GROUP) {
                Attributes attributes = mention.known.get(0).attributes();
                if (armed != null && !Objects.equals(armed.country(), attributes.country())) {
                    return null;
                }
                armed = attributes;
            }
        }
        return armed;
    }

    /** Bare descriptions count, as in headlines, but not counted ones: "four people" are not the three named before. */
    private boolean isDefinite(Mention mention) {
        Word determiner = mention.tree.child(mention.headWord(), "det");
        if (determiner == null) {
            return mention.tree.child(mention.headWord(), "nummod") == null;
        }
        return references.is(determiner, ReferenceWords.Kind.DEFINITE)
                || references.is(determiner, ReferenceWords.Kind.POINTING);
    }
}
