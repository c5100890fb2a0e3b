package org.depeche.coding;

import java.util.List;
import java.util.Locale;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.Arguments;
import org.depeche.lexicon.CueMatch;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.OperatorMatch;
import org.depeche.names.Entity;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a candidate being an event of some type. Features that name the word itself stand beside
 * features that name only its proposed type and grammar, so that entries without training data are judged by their kind.
 */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class EventFeatures {
    private EventFeatures() {}

    /**
     * @param lexical whether features may name the candidate's own word; training leaves them out at times, so that the
     *     model learns to do without
     */
    static void add(DocumentContext document, Candidate candidate, boolean lexical, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        String type = candidate.proposed().name();
        features.add("bias");
        frames(candidate, lexical, features);
        word(context.tree(), candidate, type, lexical, features);
        arguments(context, candidate, type, lexical, features);
        surroundings(document, context, candidate, type, lexical, features);
        otherCandidates(document, context, candidate, type, lexical, features);
        crime(document.crime(), type, features);
    }

    /** How much the whole report speaks of crime. */
    private static void crime(CrimeWords crime, String type, Features features) {
        features.add("crime", crime.number());
        features.add("crime type", type, crime.number());
        features.add("crime share", crime.share());
        features.add("crime share type", type, crime.share());
    }

    private static void frames(Candidate candidate, boolean lexical, Features features) {
        for (Frame frame : candidate.frames()) {
            String type = frame.type().name();
            features.add("frame", type);
            features.add("frame certainty", type, frame.certainty().name());
            features.add("frame form", type, frame.pos().name(), restrictedness(frame));
            if (lexical) {
                features.add("rule", frame.rule());
            }
            if (frame.mode() != null) {
                features.add("frame mode", type, frame.mode());
            }
        }
        for (Frame frame : candidate.others()) {
            features.add("unmet", frame.type().name(), candidate.admitted() ? "beside" : "only");
        }
        features.add("best", candidate.proposed().name(), candidate.admitted() ? "met" : "unmet");
    }

    private static String restrictedness(Frame frame) {
        return (frame.restrictions().isEmpty() ? "free" : "restricted")
                + (frame.phrase().rest().isEmpty() ? "" : " phrase");
    }

    private static void word(Tree tree, Candidate candidate, String type, boolean lexical, Features features) {
        Word head = candidate.head();
        String lemma = lemma(head);
        if (lexical) {
            features.add("lemma", lemma);
            features.add("lemma pos", lemma, head.pos().name());
            features.add("lemma relation", lemma, head.relation());
        }
        features.add("relation", type, head.relation(), head.pos().name());
        String form = head.morphology().verbForm() + "/" + head.morphology().tense() + "/"
                + head.morphology().mood();
        features.add("form", type, form, Arguments.voice(tree, head));
        features.add(
                "number", type, head.morphology().number().name(), head.pos().name());
        Word governor = tree.head(head);
        if (governor != null) {
            features.add("governor", type, lemma(governor), head.relation());
            features.add("governor pos", type, governor.pos().name(), head.relation());
            Word marker = tree.preposition(head);
            if (marker != null) {
                features.add("governor marker", type, lemma(governor), lemma(marker));
            }
        }
        for (Word child : tree.children(head)) {
            switch (child.pos()) {
                case DET, ADJ, ADV, AUX, ADP, SCONJ, PART -> {
                    features.add("child", type, lemma(child), child.relation());
                    if (lexical && child.pos() != Pos.DET) {
                        features.add("lemma child", lemma, lemma(child));
                    }
                }
                case NUM -> features.add("child", type, "number");
                default -> features.add("child relation", type, child.relation());
            }
        }
        if (tree.child(head, "det") == null && head.pos() == Pos.NOUN) {
            features.add("no determiner", type);
        }
    }

    private static void arguments(
            SentenceContext context, Candidate candidate, String type, boolean lexical, Features features) {
        boolean subject = false;
        boolean object = false;
        for (Argument argument : candidate.arguments()) {
            String role = argument.role();
            subject |= role.equals(Argument.SUBJECT);
            object |= role.equals(Argument.OBJECT);
            String kind = kind(context, argument.word());
            features.add("argument", type, role, kind);
            features.add("argument how", type, role, argument.how().name());
            features.add("argument lemma", type, role, lemma(argument.word()));
            if (lexical) {
                features.add("lemma argument", lemma(candidate.head()), role, kind);
                features.add("lemma argument lemma", lemma(candidate.head()), role, lemma(argument.word()));
            }
        }
        if (!subject) {
            features.add("no subject", type, candidate.head().pos().name());
        }
        if (!object) {
            features.add("no object", type, candidate.head().pos().name());
        }
        frameRoles(context, candidate, type, features);
    }

    /** Whether the entry's own roles are filled by participants that politics knows. */
    private static void frameRoles(SentenceContext context, Candidate candidate, String type, Features features) {
        Entity actor = filler(context, candidate, candidate.frame().actorRoles());
        Entity recipient = filler(context, candidate, candidate.frame().recipientRoles());
        features.add("roles", type, known(actor), known(recipient));
        features.add("roles certainty", candidate.frame().certainty().name(), known(actor), known(recipient));
    }

    static @Nullable Entity filler(SentenceContext context, Candidate candidate, List<String> roles) {
        for (String role : roles) {
            for (Argument argument : candidate.arguments()) {
                Entity entity = argument.role().equals(role) ? context.entityAt(argument.word()) : null;
                if (entity != null) {
                    return entity;
                }
            }
        }
        return null;
    }

    private static String known(@Nullable Entity entity) {
        if (entity == null) {
            return "none";
        }
        return entity.sector() == null ? "vague" : entity.country() == null ? "unplaced" : "political";
    }

    /** An argument's kind: its sector where it is a participant, else what it is. */
    static String kind(SentenceContext context, Word word) {
        Entity entity = context.entityAt(word);
        if (entity == null) {
            return word.pos().name();
        }
        return entity.sector() == null ? entity.kind().name() : entity.sector();
    }

    private static void surroundings(
            DocumentContext document,
            SentenceContext context,
            Candidate candidate,
            String type,
            boolean lexical,
            Features features) {
        Tree tree = context.tree();
        String lemma = lemma(candidate.head());
        features.add("headline", type, String.valueOf(context.headline()));
        features.add("place in report", type, bucket(context.index()));
        features.add("quoted", type, String.valueOf(context.quoted(candidate.head())));
        int before = candidate.from() - 1;
        int after = candidate.to();
        features.add("before", type, before < 0 ? "^" : lemma(tree.word(before)));
        features.add("after", type, after >= tree.size() ? "$" : lemma(tree.word(after)));
        if (lexical) {
            features.add("lemma before", lemma, before < 0 ? "^" : lemma(tree.word(before)));
            features.add("lemma after", lemma, after >= tree.size() ? "$" : lemma(tree.word(after)));
        }
        for (String title : document.titleLemmas()) {
            features.add("title", type, title);
        }
        for (CueMatch cue : context.cues()) {
            if (cue.head().index() != candidate.head().index() && tree.dominates(cue.head(), candidate.head())) {
                features.add("said", type, cue.cue().kind().name());
            }
        }
        for (OperatorMatch operator : context.operators()) {
            if (bears(tree, operator, candidate.head())) {
                features.add(
                        "operator",
                        type,
                        operator.operator().status(),
                        operator.operator().scope().name());
            }
        }
    }

    /** Whether the operator's scope takes the word in. */
    static boolean bears(Tree tree, OperatorMatch match, Word word) {
        Word head = match.head();
        if (head.index() == word.index()) {
            return false;
        }
        return switch (match.operator().scope()) {
            case COMPLEMENT -> tree.dominates(head, word);
            case HEAD -> head.head() == word.index() || (tree.dominates(word, head) && head.index() - word.index() < 3);
            case CLAUSE -> tree.dominates(word, head) || tree.dominates(head, word);
        };
    }

    private static void otherCandidates(
            DocumentContext document,
            SentenceContext context,
            Candidate candidate,
            String type,
            boolean lexical,
            Features features) {
        Candidate above = context.governing(candidate);
        if (above != null) {
            boolean near = candidate.head().head() == above.head().index();
            features.add(
                    "under",
                    type,
                    above.proposed().name(),
                    near ? candidate.head().relation() : "far");
            features.add("under rule", type, above.frame().rule());
            if (lexical) {
                features.add(
                        "lemma under", lemma(candidate.head()), above.proposed().name());
            }
        }
        int earlier = 0;
        int later = 0;
        for (Candidate other : context.candidates()) {
            if (other == candidate) {
                continue;
            }
            if (context.governing(other) == candidate) {
                features.add("over", type, other.proposed().name(), other.head().relation());
                if (lexical) {
                    features.add(
                            "lemma over",
                            lemma(candidate.head()),
                            other.proposed().name());
                }
            }
            if (other.proposed() == candidate.proposed()) {
                boolean before = other.head().index() < candidate.head().index();
                earlier += before ? 1 : 0;
                later += before ? 0 : 1;
            }
        }
        features.add("same type earlier", type, bucket(earlier));
        features.add("same type later", type, bucket(later));
        features.add("same type in report", type, bucket(document.proposals(candidate.proposed())));
    }

    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    static String bucket(int count) {
        return switch (count) {
            case 0 -> "0";
            case 1 -> "1";
            case 2 -> "2";
            case 3, 4 -> "3-4";
            case 5, 6, 7, 8 -> "5-8";
            default -> "9+";
        };
    }
}
