package org.depeche.names;

import org.depeche.names.ReferenceWords.Kind;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** The extent of noun phrases: a head with what names it, without clauses, asides and further conjuncts. */
final class Phrases {
    /** Longer complements than this are left out of a phrase: they describe rather than name. */
    private static final int LONGEST_COMPLEMENT = 9;

    private final ReferenceWords references;

    Phrases(ReferenceWords references) {
        this.references = references;
    }

    /** First word and end of a phrase. */
    record Extent(int from, int to) {
        boolean covers(int word) {
            return from <= word && word < to;
        }

        Extent and(int otherFrom, int otherTo) {
            return new Extent(Math.min(from, otherFrom), Math.max(to, otherTo));
        }
    }

    /** The phrase of a head, which covers at least the words given. */
    Extent extent(Tree tree, Word head, int from, int to) {
        Extent extent = new Extent(Math.min(from, head.index()), Math.max(to, head.index() + 1));
        int left = extent.from;
        for (Word child : tree.words().subList(0, extent.from)) {
            boolean governed = child.head() == head.index() || (from <= child.head() && child.head() < to);
            if (governed && isNaming(tree, child)) {
                left = Math.min(left, subtree(tree, child).from);
            }
        }
        extent = new Extent(left, extent.to);
        for (Word child : tree.words().subList(extent.to, tree.size())) {
            boolean governed = child.head() == head.index() || (from <= child.head() && child.head() < to);
            if (governed && child.index() >= extent.to) {
                Extent after = follows(tree, extent, child) ? subtree(tree, child) : null;
                if (after == null) {
                    break;
                }
                extent = extent.and(after.from, after.to);
            }
        }
        return trimmed(tree, extent, head);
    }

    private static boolean isNaming(Tree tree, Word child) {
        return child.is("det")
                || child.is("amod")
                || child.is("nummod")
                || child.is("compound")
                || (child.is("nmod") && tree.preposition(child) == null)
                || child.relation().equals("nmod:poss")
                || child.is("flat")
                || child.is("fixed")
                || child.is("advmod");
    }

    /** Whether a dependent to the right is part of the name: adjacent, and no clause, aside or conjunct. */
    private boolean follows(Tree tree, Extent extent, Word child) {
        if (tree.child(child, "cop") != null || tree.child(child, "aux") != null) {
            return false;
        }
        if (child.is("amod") || child.is("flat") || child.is("fixed") || child.is("compound")) {
            return child.index() <= extent.to;
        }
        Extent complement = subtree(tree, child);
        boolean adjacent = complement.from <= extent.to;
        if (child.is("appos")) {
            return adjacent && child.pos() == Pos.PROPN;
        }
        return child.is("nmod")
                && adjacent
                && complement.to - complement.from <= LONGEST_COMPLEMENT
                && (isOwner(tree, child) || startsInside(tree, extent, child));
    }

    /** Whether a phrase of the tables ends with the preposition of a complement ("ligue contre"). */
    private static boolean startsInside(Tree tree, Extent extent, Word child) {
        Word preposition = tree.preposition(child);
        return preposition != null && preposition.index() < extent.to;
    }

    private boolean isOwner(Tree tree, Word child) {
        Word preposition = tree.preposition(child);
        return preposition == null ? !isCommonNoun(child) : references.is(preposition, Kind.OWNER);
    }

    /** Whether a word without a preposition is no part of the name before it, but a verb misread ("annonce"). */
    private static boolean isCommonNoun(Word word) {
        return word.pos() == Pos.NOUN && !Character.isUpperCase(word.form().charAt(0));
    }

    /** The contiguous naming words under a word. */
    private Extent subtree(Tree tree, Word word) {
        Extent extent = new Extent(word.index(), word.index() + 1);
        for (Word child : tree.children(word)) {
            boolean part = child.index() < word.index()
                    ? !child.is("punct") && !child.is("acl") && !child.is("cc")
                    : isNaming(tree, child) || (child.is("nmod") && isOwner(tree, child));
            if (part) {
                Extent inner = subtree(tree, child);
                extent = extent.and(inner.from, inner.to);
            }
        }
        return extent;
    }

    /** Without prepositions and punctuation at its edges, nor what stands before its own preposition. */
    private Extent trimmed(Tree tree, Extent extent, Word head) {
        int from = extent.from;
        for (int i = from; i < head.index(); i++) {
            Word word = tree.word(i);
            boolean own = word.is("case") && word.head() == head.index();
            Pos next = tree.word(i + 1).pos();
            boolean adverb =
                    word.pos() == Pos.ADV && (next == Pos.DET || next == Pos.NUM) && (i == from || word.is("fixed"));
            if (own || adverb || references.is(word, Kind.RELATIVE)) {
                from = i + 1;
            }
        }
        while (from < head.index() && (isEdge(tree.word(from)) || isContracted(tree, from))) {
            from++;
        }
        int to = extent.to;
        while (to > head.index() + 1 && isEdge(tree.word(to - 1))) {
            to--;
        }
        return new Extent(from, to);
    }

    /** Whether a word is the second one of a contraction ("aux"), whose first one lies outside the phrase. */
    private static boolean isContracted(Tree tree, int at) {
        return at > 0 && tree.word(at).span().equals(tree.word(at - 1).span());
    }

    private static boolean isEdge(Word word) {
        return word.pos() == Pos.PUNCT || word.pos() == Pos.ADP || word.pos() == Pos.CCONJ || word.pos() == Pos.SCONJ;
    }

    /** The word of a range that the others depend on: the first whose governor lies outside. */
    static Word headOf(Tree tree, int from, int to) {
        @Nullable Word found = null;
        for (int i = from; i < to; i++) {
            Word word = tree.word(i);
            if ((word.head() < from || word.head() >= to)
                    && (found == null || (isNominal(word) && !isNominal(found)))) {
                found = word;
            }
        }
        Word head = found == null ? tree.word(from) : found;
        return head.pos() == Pos.VERB ? nounOf(tree, head, from, to) : head;
    }

    /** The noun that the parser takes for a verb's object or subject where both are one phrase ("striking miners"). */
    private static Word nounOf(Tree tree, Word verb, int from, int to) {
        for (Word child : tree.children(verb)) {
            boolean inside = child.index() >= from && child.index() < to;
            boolean bare = tree.child(child, "det") == null;
            if (inside && bare && isNominal(child) && (child.is("obj") || child.is("nsubj"))) {
                return child;
            }
        }
        return verb;
    }

    private static boolean isNominal(Word word) {
        return word.pos() == Pos.NOUN || word.pos() == Pos.PROPN;
    }

    /** The words as the text writes them, spaced as there. */
    static String text(Tree tree, int from, int to) {
        Span span = tree.span(from, to);
        StringBuilder text = new StringBuilder();
        int end = span.start();
        for (Token token : tree.sentence().tokens()) {
            if (token.span().start() >= span.start() && token.span().end() <= span.end()) {
                if (token.span().start() > end) {
                    text.append(' ');
                }
                text.append(token.form());
                end = token.span().end();
            }
        }
        return text.toString();
    }

    /** Whether a word stands where a participant stands, rather than describing another word. */
    static boolean isArgument(Word word) {
        return word.is("nsubj")
                || word.is("obj")
                || word.is("iobj")
                || word.is("obl")
                || word.is("nmod")
                || word.is("conj")
                || word.is("appos")
                || word.is("root")
                || word.is("dislocated")
                || word.is("parataxis")
                || word.is("vocative")
                || word.is("ccomp")
                || word.is("xcomp")
                || word.is("list")
                || word.is("orphan")
                || word.is("dep")
                || word.is("acl")
                || word.is("advcl")
                || word.is("csubj");
    }
}
