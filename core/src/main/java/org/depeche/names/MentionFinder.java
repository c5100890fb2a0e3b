package org.depeche.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.place.Countries;
import org.depeche.place.CountryTerm;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of participants in a tree: names, countries, common nouns, pronouns. */
final class MentionFinder {
    private final NameIndex names;
    private final Countries countries;
    private final GroupLexicon groups;
    private final ReferenceWords references;
    private final Phrases phrases;

    MentionFinder(NameIndex names, Countries countries, GroupLexicon groups, ReferenceWords references) {
        this.names = names;
        this.countries = countries;
        this.groups = groups;
        this.references = references;
        this.phrases = new Phrases(references);
    }

    /** All mentions of a tree in the order of their heads. */
    List<Mention> find(Tree tree) {
        Search search = new Search(tree);
        search.groups();
        search.names();
        search.countries();
        search.recognisedNames();
        search.claimedGroups();
        search.others();
        search.found.sort(Comparator.comparingInt(mention -> mention.head));
        return search.found;
    }

    /** One tree's search: who has claimed which word so far. */
    private final class Search {
        private final Tree tree;
        private final TokenWords tokens;
        private final boolean[] claimed;
        private final List<GroupLexicon.Match> groupMatches = new ArrayList<>();
        private final List<Mention> found = new ArrayList<>();

        Search(Tree tree) {
            this.tree = tree;
            this.tokens = new TokenWords(tree);
            this.claimed = new boolean[tree.size()];
        }

        private boolean isFree(int from, int to) {
            for (int i = from; i < to; i++) {
                if (claimed[i]) {
                    return false;
                }
            }
            return true;
        }

        private void claim(int from, int to) {
            for (int i = from; i < to; i++) {
                claimed[i] = true;
            }
        }

        /** Where common nouns and fixed phrases stand; names inside a longer one of these are part of it. */
        void groups() {
            int at = 0;
            while (at < tree.size()) {
                GroupLexicon.Match match = groups.match(tree, at);
                if (match != null) {
                    groupMatches.add(match);
                }
                at = match == null ? at + 1 : match.to();
            }
        }

        private boolean insideLongerGroup(int from, int to) {
            for (GroupLexicon.Match match : groupMatches) {
                if (match.from() <= from && to <= match.to() && match.to() - match.from() > to - from) {
                    return true;
                }
            }
            return false;
        }

        void names() {
            for (NameIndex.Match match : names.scan(tree.sentence().tokens())) {
                int from = tokens.word(match.from());
                int to = tokens.word(match.to());
                if (from < to && !insideLongerGroup(from, to)) {
                    KnownName first = match.names().get(0);
                    Kind kind = first.type() == KnownName.Type.PERSON ? Kind.PERSON : Kind.ORGANISATION;
                    addName(from, to, kind, match.names());
                }
            }
        }

        private void addName(int from, int to, Kind kind, List<KnownName> known) {
            if (!isFree(from, to)) {
                return;
            }
            claim(from, to);
            Word head = Phrases.headOf(tree, from, to);
            Phrases.Extent extent = phrases.extent(tree, head, from, to);
            if (kind == Kind.PERSON) {
                extent = new Phrases.Extent(Math.min(from, head.index()), Math.max(to, head.index() + 1));
            }
            found.add(new Mention.Builder(tree, head.index(), kind)
                    .range(extent.from(), extent.to())
                    .known(known)
                    .properName(text(from, to))
                    .build());
        }

        private String text(int from, int to) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < to; i++) {
                if (i > from
                        && tree.word(i).span().start() > tree.word(i - 1).span().end()) {
                    text.append(' ');
                }
                text.append(tree.word(i).form());
            }
            return text.toString();
        }

        void countries() {
            List<String> forms =
                    tree.sentence().tokens().stream().map(Token::form).toList();
            for (Countries.Match match : countries.scan(forms)) {
                int from = tokens.word(match.from());
                int to = tokens.word(match.to());
                if (from < to && isFree(from, to) && !insideLongerGroup(from, to)) {
                    addCountry(from, to, match.terms());
                }
            }
        }

        private void addCountry(int from, int to, List<CountryTerm> terms) {
            claim(from, to);
            Word head = Phrases.headOf(tree, from, to);
            CountryTerm term = terms.get(0);
            boolean people = term.kind() == CountryTerm.Kind.PEOPLE || term.kind() == CountryTerm.Kind.DEMONYM;
            boolean noun = head.pos() == Pos.NOUN
                    || head.pos() == Pos.PROPN
                    || (tree.child(head, "det") != null && Phrases.isArgument(head));
            Kind kind = people && noun && Phrases.isArgument(head) ? Kind.GROUP : Kind.STATE;
            Phrases.Extent extent = kind == Kind.GROUP || Phrases.isArgument(head)
                    ? phrases.extent(tree, head, from, to)
                    : new Phrases.Extent(from, to);
            found.add(new Mention.Builder(tree, head.index(), kind)
                    .range(extent.from(), extent.to())
                    .term(term)
                    .properName(text(from, to))
                    .build());
        }

        void recognisedNames() {
            for (Name name : tree.names()) {
                if (name.type() != NameType.LOCATION) {
                    Kind kind = name.type() == NameType.PERSON ? Kind.PERSON : Kind.ORGANISATION;
                    if (!insideLongerGroup(name.from(), name.to()) && !isGroup(name.from())) {
                        addName(name.from(), name.to(), kind, List.of());
                    }
                } else if (isFree(name.from(), name.to())) {
                    addName(name.from(), name.to(), Kind.PLACE, List.of());
                }
            }
        }

        private boolean isGroup(int at) {
            for (GroupLexicon.Match match : groupMatches) {
                if (match.from() == at
                        && !Character.isUpperCase(tree.word(at).form().charAt(0))) {
                    return true;
                }
            }
            return false;
        }

        /** The common nouns whose head no name has taken. */
        void claimedGroups() {
            for (GroupLexicon.Match match : groupMatches) {
                Word head = Phrases.headOf(tree, match.from(), match.to());
                boolean usable = !match.entry().kind().isModifier() && !claimed[head.index()] && isNounLike(head);
                if (usable) {
                    claim(match.from(), match.to());
                    addGroup(head, match);
                }
            }
        }

        private boolean isNounLike(Word word) {
            return switch (word.pos()) {
                case NOUN, PROPN -> true;
                case ADJ, NUM, VERB, X ->
                    (Phrases.isArgument(word) && tree.child(word, "det") != null) || word.is("nsubj") || word.is("obj");
                default -> false;
            };
        }

        private void addGroup(Word head, GroupLexicon.Match match) {
            Phrases.Extent extent = phrases.extent(tree, head, match.from(), match.to());
            Kind kind = switch (match.entry().kind()) {
                case PERSON -> Kind.PERSON;
                case THING -> Kind.THING;
                default -> Kind.GROUP;
            };
            found.add(new Mention.Builder(tree, head.index(), kind)
                    .range(extent.from(), extent.to())
                    .group(match.entry(), head.index())
                    .build());
        }

        /** Pronouns, unknown proper nouns, and numbers that stand for people ("28 ont été tués"). */
        void others() {
            for (Word word : tree.words()) {
                if (!claimed[word.index()]) {
                    @Nullable Kind kind = otherKind(word);
                    if (kind != null) {
                        add(word, kind);
                    }
                }
            }
        }

        private @Nullable Kind otherKind(Word word) {
            return switch (word.pos()) {
                case PRON -> isReferring(word) ? Kind.PRONOUN : null;
                case DET -> Phrases.isArgument(word) && isReferring(word) ? Kind.PRONOUN : null;
                case PROPN -> Phrases.isArgument(word) ? Kind.PERSON : null;
                case NUM -> word.is("nsubj") || word.is("obj") ? Kind.GROUP : null;
                case ADJ ->
                    references.is(word, ReferenceWords.Kind.NEAR) && Phrases.isArgument(word) ? Kind.PRONOUN : null;
                default -> null;
            };
        }

        private boolean isReferring(Word word) {
            ReferenceWords.Reference reference = references.pronoun(word);
            return reference != null
                    && reference.kind() != ReferenceWords.Kind.IMPERSONAL
                    && reference.kind() != ReferenceWords.Kind.REFLEXIVE
                    && !word.is("expl");
        }

        private void add(Word word, Kind kind) {
            Phrases.Extent extent = kind == Kind.PRONOUN
                    ? new Phrases.Extent(word.index(), word.index() + 1)
                    : phrases.extent(tree, word, word.index(), word.index() + 1);
            Mention.Builder builder = new Mention.Builder(tree, word.index(), kind).range(extent.from(), extent.to());
            if (kind == Kind.PERSON) {
                builder.properName(text(word.index(), Math.max(word.index() + 1, extent.to())));
            }
            claim(word.index(), word.index() + 1);
            found.add(builder.build());
        }
    }
}
