package org.depeche.coding;

import org.depeche.lexicon.EventType;
import org.depeche.names.Entity;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** What speaks for a speaker being the source of an event. */
final class SourceFeatures {
    private SourceFeatures() {}

    /** Features of a speaker found in sentence {@code at} for a candidate of this or a neighbouring sentence. */
    static void add(
            DocumentContext document,
            Candidate candidate,
            EventType type,
            SentenceContext at,
            Speakers.Speaker speaker,
            boolean actor,
            Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        String t = type.name();
        String cue = speaker.cue().cue().phrase().entry();
        String form = speaker.cue().cue().form().name();
        boolean quoted = context.quoted(candidate.head());
        int distance = at.index() - context.index();
        String where = distance == 0 ? "here" : distance < 0 ? "before" : "after";
        features.add("bias", where);
        features.add("type", t, where);
        features.add("cue", cue, where);
        features.add("cue form", form, where, String.valueOf(quoted));
        features.add("cue kind", speaker.cue().cue().kind().name(), form);
        features.add("actor", String.valueOf(actor), where, t);
        features.add("sector", RoleFeatures.sector(speaker.entity()), where);
        features.add("kind", speaker.entity().kind().name(), where);
        features.add("headline", String.valueOf(context.headline()), where);
        if (distance == 0) {
            here(context, candidate, t, speaker, quoted, features);
        } else {
            boolean speaksThere = at.speakers().size() == 1;
            features.add("there", where, String.valueOf(quoted), String.valueOf(speaksThere));
            boolean open = startsQuoted(context) || endsQuoted(at);
            features.add("quote runs on", where, String.valueOf(open), String.valueOf(quoted));
            boolean same = at.tree().sentence().paragraph()
                    == context.tree().sentence().paragraph();
            features.add("paragraph", where, String.valueOf(same), String.valueOf(quoted));
            features.add(
                    "own speakers",
                    where,
                    EventFeatures.bucket(context.speakers().size()));
        }
    }

    private static void here(
            SentenceContext context,
            Candidate candidate,
            String t,
            Speakers.Speaker speaker,
            boolean quoted,
            Features features) {
        Tree tree = context.tree();
        Word cue = speaker.cue().head();
        String form = speaker.cue().cue().form().name();
        boolean above = tree.dominates(cue, candidate.head());
        boolean below = tree.dominates(candidate.head(), cue);
        String relation = above ? "above" : below ? "below" : "aside";
        boolean itself = cue.index() == candidate.head().index();
        features.add("where", form, itself ? "itself" : relation, cue.index() < candidate.from() ? "first" : "last");
        features.add("where type", t, form, itself ? "itself" : relation);
        features.add("path", Paths.between(tree, cue, candidate.head()), form);
        features.add("cue relation", cue.relation(), form, relation);
        features.add("where quoted", relation, String.valueOf(quoted), form);
        features.add("speakers", EventFeatures.bucket(context.speakers().size()), relation);
        Candidate governing = context.governing(candidate);
        features.add(
                "governed", governing == null ? "free" : governing.proposed().name(), relation);
        Entity entity = speaker.entity();
        features.add("side", entity.head() < candidate.from() ? "before" : "after", form, relation);
        int between = 0;
        for (Speakers.Speaker other : context.speakers()) {
            int at = other.cue().head().index();
            boolean inside = at > Math.min(cue.index(), candidate.head().index())
                    && at < Math.max(cue.index(), candidate.head().index());
            between += inside ? 1 : 0;
        }
        features.add("cues between", EventFeatures.bucket(between), relation);
        if (hasFiniteClause(tree, cue)) {
            features.add("introduces clause", form, relation);
        }
    }

    private static boolean hasFiniteClause(Tree tree, Word cue) {
        return tree.child(cue, "ccomp") != null;
    }

    private static boolean startsQuoted(SentenceContext context) {
        return context.tree().size() > 0 && context.quoted(context.tree().word(0));
    }

    private static boolean endsQuoted(SentenceContext context) {
        int size = context.tree().size();
        return size > 1 && context.quoted(context.tree().word(size - 2));
    }
}
