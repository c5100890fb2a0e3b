package org.depeche.coding;

/** What the other candidates of a sentence and a report, as first looked at, say about one of them. */
@SuppressWarnings("ReferenceEquality") // one object a mention: identity is what is meant
final class SecondFeatures {
    /** How likely an event must be at the first look to be a rival whose words count. */
    private static final double LIKELY = 0.1;

    private SecondFeatures() {}

    static void add(DocumentContext document, Candidate candidate, boolean lexical, FirstLook look, Features features) {
        SentenceContext context = document.sentence(candidate.sentence());
        String type = look.type(candidate);
        double own = look.any(candidate);
        features.add("first look", step(own));
        features.add("first look type", type, step(look.of(candidate, type)));
        sameSentence(context, candidate, lexical, look, type, own, features);
        Candidate above = context.governing(candidate);
        if (above != null) {
            features.add("above first look", look.type(above), step(look.any(above)));
            features.add("above first look type", type, look.type(above), step(look.any(above)));
        }
        report(document, candidate, look, type, features);
    }

    private static void sameSentence(
            SentenceContext context,
            Candidate candidate,
            boolean lexical,
            FirstLook look,
            String type,
            double own,
            Features features) {
        double strongest = 0;
        double strongestSame = 0;
        boolean sameBefore = false;
        boolean sameOver = false;
        Candidate rival = null;
        String other = "-";
        for (Candidate c : context.candidates()) {
            if (c == candidate) {
                continue;
            }
            double any = look.any(c);
            if (any > strongest) {
                strongest = any;
                other = look.type(c);
            }
            if (look.of(c, type) > strongestSame) {
                strongestSame = look.of(c, type);
                rival = c;
                sameBefore = c.head().index() < candidate.head().index();
                sameOver = context.tree().dominates(c.head(), candidate.head());
            }
        }
        features.add("rival", step(strongest), own >= strongest ? "weaker" : "stronger");
        features.add("rival type", type, other, step(strongest));
        if (rival != null && strongestSame >= LIKELY) {
            pair(context, candidate, lexical, rival, type, own >= strongestSame ? "weaker" : "stronger", features);
        }
        String side = sameOver ? "over" : sameBefore ? "before" : "after";
        features.add("same rival", step(strongestSame), own >= strongestSame ? "weaker" : "stronger", side);
        features.add("same rival type", type, step(strongestSame), own >= strongestSame ? "weaker" : "stronger");
    }

    /** How the candidate and a likely event of the same type in its sentence stand to each other: one happening, or two? */
    private static void pair(
            SentenceContext context,
            Candidate candidate,
            boolean lexical,
            Candidate rival,
            String type,
            String strength,
            Features features) {
        String path = Paths.between(context.tree(), candidate.head(), rival.head());
        String own = EventFeatures.lemma(candidate.head());
        String other = EventFeatures.lemma(rival.head());
        features.add("same rival path", type, path);
        features.add("same rival path strength", type, path, strength);
        features.add("same rival lemma", type, other, strength);
        features.add(
                "same rival forms",
                type,
                candidate.head().pos().name(),
                rival.head().pos().name(),
                strength);
        features.add("same rival rules", candidate.frame().rule(), rival.frame().rule());
        features.add(
                "same rival modes",
                String.valueOf(candidate.frame().mode()),
                String.valueOf(rival.frame().mode()),
                strength);
        if (lexical) {
            features.add("same rival lemmas", own, other);
            features.add("same rival lemma path", own, path, strength);
            features.add(
                    "same rival rules", candidate.frame().rule(), rival.frame().rule());
        }
    }

    private static void report(
            DocumentContext document, Candidate candidate, FirstLook look, String type, Features features) {
        if (document.sentences().size() == 1) {
            // A sentence by itself: that there is nothing else says nothing about it.
            features.add("report of one sentence");
            return;
        }
        double all = 0;
        double same = 0;
        double sameWord = 0;
        double lead = 0;
        for (SentenceContext sentence : document.sentences()) {
            for (Candidate c : sentence.candidates()) {
                if (c == candidate) {
                    continue;
                }
                all += look.any(c);
                same += look.of(c, type);
                if (sentence.index() == 0) {
                    lead = Math.max(lead, look.of(c, type));
                }
                if (EventFeatures.lemma(c.head()).equals(EventFeatures.lemma(candidate.head()))) {
                    sameWord = Math.max(sameWord, look.any(c));
                }
            }
        }
        features.add("report events", EventFeatures.bucket((int) Math.round(all)));
        features.add(
                "report density", step(all / Math.max(1, document.sentences().size()) / 2));
        features.add("report same type", EventFeatures.bucket((int) Math.round(same)), type);
        features.add("same word", step(sameWord), type);
        features.add("title same type", step(lead), type);
    }

    private static String step(double probability) {
        return String.valueOf((int) Math.min(9, probability * 10));
    }
}
