package org.depeche.coding;

import org.depeche.lexicon.EventType;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/** What speaks for a place named in the report, or none, being where an event happened. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class PlaceFeatures {
    private PlaceFeatures() {}

    /** Features of a place named in the event's own sentence. */
    static void inSentence(
            DocumentContext document, Candidate candidate, EventType type, PlaceMention mention, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        Tree tree = context.tree();
        Word word = tree.word(mention.head());
        String t = type.name();
        String kind = mention.place().kind().name();
        features.add("here", t);
        features.add("here kind", t, kind);
        String path = Paths.between(tree, candidate.head(), word);
        Word marker = tree.preposition(word);
        String preposition = marker == null ? "-" : EventFeatures.lemma(marker);
        features.add("path", path);
        features.add("path preposition", path, preposition);
        features.add("path kind", path, kind);
        features.add("preposition", preposition, kind);
        features.add("preposition type", preposition, t);
        features.add("preposition relation", preposition, word.relation(), kind);
        int finer = 0;
        for (PlaceMention other : context.places()) {
            if (other != mention
                    && other.place().kind().compareTo(mention.place().kind()) > 0) {
                finer++;
            }
        }
        features.add("finer here", EventFeatures.bucket(finer), kind);
        features.add("places here", EventFeatures.bucket(context.places().size()), kind);
        features.add("order", mention.head() < candidate.head().index() ? "before" : "after", kind);
        features.add("headline", String.valueOf(context.headline()), kind, mention.from() == 0 ? "first" : "inside");
        boolean actor =
                EventFeatures.filler(context, candidate, candidate.frame().actorRoles()) == context.entityAt(word)
                        && context.entityAt(word) != null;
        boolean recipient =
                EventFeatures.filler(context, candidate, candidate.frame().recipientRoles()) == context.entityAt(word)
                        && context.entityAt(word) != null;
        features.add("participant", actor ? "actor" : recipient ? "recipient" : "no", kind, t);
        focus(document, mention, t, features);
    }

    /** Features of a place named in another sentence. */
    static void elsewhere(
            DocumentContext document, Candidate candidate, EventType type, PlaceMention mention, Features features) {
        SentenceContext here = document.sentence(candidate.sentence());
        SentenceContext there = document.sentence(mention.sentence());
        Tree tree = there.tree();
        int distance = mention.sentence() - candidate.sentence();
        String where = distance < -1 ? "long before" : distance < 0 ? "before" : distance > 1 ? "long after" : "after";
        String kind = mention.place().kind().name();
        String t = type.name();
        features.add("elsewhere", where, t);
        features.add("elsewhere kind", where, kind);
        features.add("elsewhere kind type", kind, t);
        features.add("elsewhere title", String.valueOf(mention.sentence() == 0), kind);
        features.add("elsewhere places here", EventFeatures.bucket(here.places().size()), kind);
        features.add("elsewhere headline", String.valueOf(here.headline()), where);
        Word marker = tree.preposition(tree.word(mention.head()));
        features.add("elsewhere preposition", marker == null ? "-" : EventFeatures.lemma(marker), kind);
        String link = "none";
        for (Candidate other : there.candidates()) {
            boolean same = other.proposed() == type;
            boolean word = EventFeatures.lemma(other.head()).equals(EventFeatures.lemma(candidate.head()));
            link = same && word ? "word" : same && !link.equals("word") ? "type" : link;
        }
        features.add("elsewhere link", link, kind);
        focus(document, mention, t, features);
        boolean samePlaceCountry = here.places().stream()
                .anyMatch(p -> p.place().country() != null
                        && p.place().country().equals(mention.place().country()));
        features.add("elsewhere country here", String.valueOf(samePlaceCountry), kind);
    }

    private static void focus(DocumentContext document, PlaceMention mention, String t, Features features) {
        String country = mention.place().country();
        int rank = country == null ? -1 : document.analysis().focus().indexOf(country);
        String place = rank < 0 ? "other" : rank == 0 ? "first" : "further";
        features.add("focus", place, mention.place().kind().name());
        features.add("focus type", place, t);
    }

    /** Features of having no place. */
    static void none(DocumentContext document, Candidate candidate, EventType type, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        features.add("none");
        features.add("none type", type.name());
        features.add("none rule", candidate.frame().rule());
        features.add(
                "none form",
                type.name(),
                candidate.head().pos().name(),
                candidate.head().relation());
        features.add("none places", EventFeatures.bucket(context.places().size()), type.name());
        features.add("none headline", String.valueOf(context.headline()), type.name());
    }
}
