package org.depeche.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.names.Entity.Kind;
import org.depeche.place.Place;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Token;

/** The search for mentions in one tree. Sources of evidence are asked in turn; each claims the words that it explains. */
final class TreeSearch {
    private final Tree tree;
    private final List<GroupLexicon.Match> groupMatches;
    private final ReferenceWords references;
    private final Phrases phrases;
    private final TokenWords tokens;
    private final Claims claims;
    private final Eligibility eligibility;
    private final NameNouns nouns;
    private final Map<GroupLexicon.Match, Name> namedGroups = new HashMap<>();
    private final List<Mention> found = new ArrayList<>();
    private final StateSearch states;

    TreeSearch(Tree tree, List<GroupLexicon.Match> groupMatches, ReferenceWords references, Phrases phrases) {
        this.tree = tree;
        this.groupMatches = groupMatches;
        this.references = references;
        this.phrases = phrases;
        this.tokens = new TokenWords(tree);
        this.claims = new Claims(tree, groupMatches);
        this.eligibility = new Eligibility(tree, references);
        this.nouns = new NameNouns(tree, groupMatches, references);
        this.states = new StateSearch(tree, groupMatches, references, phrases, tokens, claims, found);
    }

    /** The tokens as they are written. */
    List<String> forms() {
        return tree.sentence().tokens().stream().map(Token::form).toList();
    }

    /** What has been found so far, in the order of the heads. */
    List<Mention> found() {
        List<Mention> all = List.copyOf(found);
        found.removeIf(mention -> eligibility.isAmountOfThings(mention, all));
        found.sort(Comparator.comparingInt(mention -> mention.head));
        return found;
    }

    /** Names of the tables, unless they are part of a longer fixed phrase. */
    void knownNames(List<NameIndex.Match> matches) {
        for (NameIndex.Match match : matches) {
            int from = tokens.word(match.from());
            int to = tokens.word(match.to());
            if (from < to
                    && !claims.insideLongerGroup(from, to)
                    && !claims.insideNobody(from, to)
                    && !isOffice(from, to)) {
                boolean person = match.names().get(0).type() == KnownName.Type.PERSON;
                addName(from, to, person ? Kind.PERSON : Kind.ORGANISATION, match.names());
            }
        }
    }

    /** Whether what could be a body's acronym is the office of somebody at another one ("le PDG de Total"). */
    private boolean isOffice(int from, int to) {
        return to - from == 1
                && tree.word(from).form().chars().allMatch(Character::isUpperCase)
                && claims.isCommonNoun(from, to)
                && tree.children(tree.word(from)).stream().anyMatch(child -> child.is("nmod") && isOwned(child));
    }

    private boolean isOwned(Word owner) {
        Word preposition = tree.preposition(owner);
        return preposition != null && references.is(preposition, ReferenceWords.Kind.OWNER);
    }

    /** States, their people and places. */
    StateSearch states() {
        return states;
    }

    /** What the name recogniser has found and nothing else explains. */
    void recognisedNames() {
        for (Name recognised : tree.names()) {
            Name name = NameSpans.clean(tree, recognised, groupMatches);
            if (name == null
                    || !claims.isFree(name.from(), name.to())
                    || claims.insideNobody(name.from(), name.from() + 1)
                    || claims.insideLongerGroup(name.from(), name.to())) {
                continue;
            }
            GroupLexicon.Match group = nouns.core(name);
            GroupLexicon.Match end = group == null ? nouns.end(name) : null;
            if (group != null) {
                namedGroups.put(group, name);
            } else if (end != null) {
                addBody(name, end);
            } else {
                boolean addressed = withCourtesy(name.from()) < name.from();
                addName(name.from(), name.to(), addressed ? Kind.PERSON : kind(name.type()), List.of());
            }
        }
    }

    /** A body by its name alone, of the sector that the name's last word tells. */
    private void addBody(Name name, GroupLexicon.Match end) {
        claims.add(name.from(), name.to());
        Word head = Phrases.headOf(tree, name.from(), name.to());
        Phrases.Extent extent = phrases.extent(tree, head, name.from(), name.to());
        found.add(new Mention.Builder(tree, head.index(), Kind.ORGANISATION)
                .range(extent.from(), extent.to())
                .group(end.entry(), head.index(), new Phrases.Extent(end.from(), end.to()))
                .properName(text(name.from(), name.to()))
                .build());
    }

    private static Kind kind(NameType type) {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case LOCATION -> Kind.PLACE;
        };
    }

    private void addName(int from, int to, Kind kind, List<KnownName> known) {
        if (!claims.isFree(from, to)) {
            return;
        }
        int start = kind == Kind.PERSON ? withCourtesy(from) : from;
        claims.add(start, to);
        Word head = Phrases.headOf(tree, start, to);
        Phrases.Extent extent =
                kind == Kind.PERSON ? new Phrases.Extent(start, to) : phrases.extent(tree, head, from, to);
        Mention.Builder builder = new Mention.Builder(tree, head.index(), kind)
                .range(extent.from(), extent.to())
                .known(known)
                .properName(text(from, to));
        GroupLexicon.Match courtesy = groupMatches.stream()
                .filter(match -> match.from() == start
                        && match.to() <= from
                        && match.entry().sector() != null)
                .findFirst()
                .orElse(null);
        if (courtesy != null) {
            builder.group(courtesy.entry(), start, new Phrases.Extent(start, courtesy.to()));
        }
        found.add(builder.build());
    }

    /** Where a person's name starts if the "Mr" or "Dr" before it is counted. */
    private int withCourtesy(int from) {
        int start = from;
        for (int i = groupMatches.size() - 1; i >= 0; i--) {
            GroupLexicon.Match match = groupMatches.get(i);
            boolean courtesy = match.entry().kind() == GroupEntry.Kind.COURTESY;
            if (courtesy && match.to() == start && claims.isFree(match.from(), match.to())) {
                start = match.from();
            }
        }
        return start;
    }

    /** Common nouns and fixed phrases whose head no name has taken. */
    void commonNouns() {
        for (GroupLexicon.Match match : groupMatches) {
            Word head = Phrases.headOf(tree, match.from(), match.to());
            if (match.entry().kind() == GroupEntry.Kind.NOBODY) {
                claims.add(match.from(), match.to());
            } else if (!match.entry().kind().isModifier()
                    && !claims.has(head.index())
                    && eligibility.isNounLike(head)) {
                boolean named = namedGroups.containsKey(match);
                if (named || eligibility.allows(match.entry(), head, found)) {
                    addGroup(head, match);
                }
            }
        }
    }

    /** Whether a word of kin is a priest's or a nun's title: right before a name, and nobody's ("le père Kossi"). */
    private boolean isOfClergy(Word kin) {
        if (!references.is(kin, ReferenceWords.Kind.CLERGY)) {
            return false;
        }
        Word determiner = tree.child(kin, "det");
        boolean somebodys = determiner != null && !references.is(determiner, ReferenceWords.Kind.DEFINITE);
        return !somebodys
                && found.stream()
                        .anyMatch(name ->
                                name.kind == Kind.PERSON && name.properName != null && name.from == kin.index() + 1);
    }

    private void addGroup(Word head, GroupLexicon.Match match) {
        GroupEntry entry = isOfClergy(head) ? match.entry().withSector("REL") : match.entry();
        Kind kind = switch (entry.kind()) {
            case PERSON -> Kind.PERSON;
            case THING -> Kind.THING;
            default -> Kind.GROUP;
        };
        Name name = namedGroups.get(match);
        int from = name == null ? match.from() : Math.min(match.from(), name.from());
        int to = name == null ? match.to() : Math.max(match.to(), name.to());
        Phrases.Extent extent = withWholeNames(phrases.extent(tree, head, from, to));
        Mention.Builder builder = new Mention.Builder(tree, head.index(), kind)
                .range(extent.from(), extent.to())
                .group(entry, head.index(), new Phrases.Extent(match.from(), match.to()));
        if (name != null && name.type() == NameType.ORGANISATION && kind != Kind.PERSON) {
            builder.properName(text(name.from(), name.to()));
        }
        claims.add(from, to);
        Mention mention = builder.build();
        Place meant = states.meantAt(head);
        if (meant != null && references.is(head, ReferenceWords.Kind.COUNTRY)) {
            mention.placeCountry = meant.country();
        }
        found.add(mention);
    }

    /** A phrase that ends within a name, with all of that name. */
    private Phrases.Extent withWholeNames(Phrases.Extent extent) {
        Phrases.Extent whole = extent;
        for (Mention mention : found) {
            boolean cut = mention.properName != null
                    && mention.from >= extent.from()
                    && mention.from < extent.to()
                    && mention.to > whole.to();
            if (cut) {
                whole = whole.and(mention.from, mention.to);
            }
        }
        return whole;
    }

    /** Pronouns, unknown proper nouns, and numbers that stand for people ("28 ont été tués"). */
    void others() {
        OtherWords others = new OtherWords(tree, groupMatches, references, phrases);
        for (Word word : tree.words()) {
            Mention mention = claims.has(word.index()) ? null : others.mention(word);
            if (mention != null) {
                claims.add(word.index(), word.index() + 1);
                found.add(mention);
            }
        }
    }

    private String text(int from, int to) {
        return Phrases.text(tree, from, to);
    }
}
