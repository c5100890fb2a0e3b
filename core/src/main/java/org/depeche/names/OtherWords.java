package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/** The mentions that words make which no table explains: pronouns, unknown proper nouns, numbers. */
final class OtherWords {
    private final Tree tree;
    private final List<GroupLexicon.Match> groupMatches;
    private final ReferenceWords references;
    private final Phrases phrases;

    OtherWords(Tree tree, List<GroupLexicon.Match> groupMatches, ReferenceWords references, Phrases phrases) {
        this.tree = tree;
        this.groupMatches = groupMatches;
        this.references = references;
        this.phrases = phrases;
    }

    /** The mention that a word heads, or null. */
    @Nullable
    Mention mention(Word word) {
        Kind kind = kind(word);
        if (kind == null) {
            return null;
        }
        int at = word.index();
        Phrases.Extent extent = kind == Kind.PRONOUN && !isSpokenOf(word)
                ? new Phrases.Extent(at, at + 1)
                : phrases.extent(tree, word, at, at + 1);
        Mention.Builder builder = new Mention.Builder(tree, at, kind).range(extent.from(), extent.to());
        if (kind == Kind.PERSON || kind == Kind.ORGANISATION) {
            Name name = NameSpans.clean(tree, new Name(extent.from(), extent.to(), NameType.PERSON), groupMatches);
            builder.properName(name == null ? word.form() : Phrases.text(tree, name.from(), name.to()));
        }
        return builder.build();
    }

    private @Nullable Kind kind(Word word) {
        return switch (word.pos()) {
            case PRON -> isReferring(word) ? Kind.PRONOUN : null;
            case DET -> Phrases.isArgument(word) && isReferring(word) ? Kind.PRONOUN : null;
            case PROPN -> Phrases.isArgument(word) && !isAdverbial(word) ? kindOfName(word) : null;
            case NUM ->
                word.is("nsubj") || word.is("obj") || isSubjectOfVerb(word) || isBeforeVerb(word) ? Kind.GROUP : null;
            case ADJ ->
                (references.is(word, ReferenceWords.Kind.NEAR) || isSpokenOf(word)) && Phrases.isArgument(word)
                        ? Kind.PRONOUN
                        : null;
            case NOUN -> isSpokenOf(word) ? Kind.PRONOUN : isPartOfCountry(word) ? Kind.PLACE : null;
            default -> null;
        };
    }

    /** Whether the parser takes the number that is a verb's subject for the number of a noun ("Trois sont morts"). */
    private boolean isSubjectOfVerb(Word number) {
        Word verb = tree.head(number);
        return number.is("nummod")
                && verb != null
                && tree.child(verb, "aux") != null
                && tree.child(verb, "nsubj") == null;
    }

    /** Whether a number opens a clause ("Eight are to be charged", "Three who fled"), whatever the parser makes of it. */
    private boolean isBeforeVerb(Word number) {
        boolean loose = number.is("root") || number.is("obl") || number.is("parataxis") || number.is("dislocated");
        int next = number.index() + 1;
        if (number.index() > 0 && isNominal(tree.word(number.index() - 1))) {
            // "Decree 13769 that limits immigration".
            return false;
        }
        if (!loose || tree.preposition(number) != null || next == tree.size()) {
            return false;
        }
        Word after = tree.word(next);
        return after.pos() == Pos.AUX
                || (after.pos() == Pos.VERB && number.is("root"))
                || (after.pos() == Pos.PRON && references.is(after, ReferenceWords.Kind.RELATIVE));
    }

    private static boolean isNominal(Word word) {
        return word.pos() == Pos.NOUN || word.pos() == Pos.PROPN || word.pos() == Pos.ADJ;
    }

    /** A name of several words is taken for a person's; a single one becomes one if the report says so elsewhere. */
    private Kind kindOfName(Word word) {
        return tree.child(word, "flat") != null ? Kind.PERSON : Kind.ORGANISATION;
    }

    /** Whether a name without a preposition says when something happens ("Wednesday"). */
    private boolean isAdverbial(Word word) {
        return (word.relation().equals("obl")
                        || word.relation().endsWith(":unmarked")
                        || word.relation().endsWith(":tmod"))
                && tree.preposition(word) == null;
    }

    /** "Le Sud a protesté", where the South may be that of a divided country. */
    private boolean isPartOfCountry(Word word) {
        return references.is(word, ReferenceWords.Kind.COMPASS)
                && Phrases.isArgument(word)
                && Character.isUpperCase(word.form().charAt(0))
                && tree.child(word, "det") != null
                && tree.child(word, "nmod") == null;
    }

    /** "L'intéressé", but not "les personnes intéressées". */
    private boolean isSpokenOf(Word word) {
        return references.is(word, ReferenceWords.Kind.SPOKEN_OF) && tree.child(word, "det") != null;
    }

    private boolean isReferring(Word word) {
        ReferenceWords.Reference reference = references.pronoun(word);
        return reference != null
                && reference.kind() != ReferenceWords.Kind.IMPERSONAL
                && reference.kind() != ReferenceWords.Kind.REFLEXIVE
                && (!word.is("expl") || isInvertedSubject(word));
    }

    /** Whether a pronoun behind its verb is its only subject, whatever the parser takes it for. */
    private boolean isInvertedSubject(Word word) {
        Word verb = tree.head(word);
        return ReferenceWords.isInverted(word) && verb != null && tree.child(verb, "nsubj") == null;
    }
}
