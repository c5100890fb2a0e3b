package org.depeche.syntax.model;

/** What the parser looks at to choose a transition: the top of the stack (s), the next words (b), and their dependents. */
public final class TransitionFeatures {
    private TransitionFeatures() {}

    public static void extract(EncodedSentence sentence, ArcHybrid state, FeatureVector f) {
        int[] words = sentence.forms;
        int[] lemmas = sentence.lemmas;
        int[] tags = sentence.tags;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.next();
        int b1 = state.after(1);
        int s0Tag = tags[s0];
        int s1Tag = tags[s1];
        int s2Tag = tags[state.stack(2)];
        int b0Tag = tags[b0];
        int b1Tag = tags[b1];
        int b2Tag = tags[state.after(2)];
        int s0Lemma = lemmas[s0];
        int s1Lemma = lemmas[s1];
        int b0Lemma = lemmas[b0];
        f.clear();
        f.add(1, 0);
        f.add(2, words[s0], s0Tag);
        f.add(3, s0Tag);
        f.add(4, s0Lemma);
        f.add(5, words[b0], b0Tag);
        f.add(6, b0Tag);
        f.add(7, b0Lemma);
        f.add(8, words[s1], s1Tag);
        f.add(9, s1Tag);
        f.add(10, s1Lemma);
        f.add(11, words[b1], b1Tag);
        f.add(12, b1Tag);
        f.add(13, b2Tag);
        f.add(14, s2Tag);
        f.add(15, s0Tag, b0Tag);
        f.add(16, words[s0], b0Tag);
        f.add(17, s0Tag, words[b0]);
        f.add(18, s0Lemma, b0Lemma);
        f.add(19, words[s0], words[b0], s0Tag, b0Tag);
        f.add(20, s1Tag, s0Tag);
        f.add(21, s1Lemma, s0Tag);
        f.add(22, s1Tag, s0Lemma);
        f.add(23, s1Lemma, s0Lemma);
        f.add(24, s1Tag, s0Tag, b0Tag);
        f.add(25, s0Tag, b0Tag, b1Tag);
        f.add(26, s2Tag, s1Tag, s0Tag);
        f.add(27, b0Tag, b1Tag, b2Tag);
        f.add(28, s1Tag, s0Tag, b0Tag, b1Tag);
        f.add(29, s0Lemma, s0Tag, b0Tag, b1Tag);
        f.add(30, s0Tag, b0Tag, b0Lemma, b1Tag);
        f.add(31, s1Lemma, s0Tag, b0Tag);
        f.add(32, s1Tag, s0Lemma, b0Tag);
        f.add(33, s1Tag, s0Tag, b0Lemma);
        f.add(62, sentence.ambiguities[s0], s1Tag, b0Tag);
        f.add(63, sentence.ambiguities[b0], s0Tag);
        f.add(69, b0Lemma, b1Tag, s0Tag);
        f.add(70, Math.min(3, state.depth()), b0Tag);
        dependents(tags, lemmas, state, f);
        distances(tags, lemmas, state, f);
        kinds(tags, lemmas, state, f);
    }

    private static void kinds(int[] tags, int[] lemmas, ArcHybrid state, FeatureVector f) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.next();
        int s0Kinds = state.kinds[s0];
        int s1Kinds = state.kinds[s1];
        int b0Kinds = state.kinds[b0];
        f.add(80, b0Kinds, tags[b0], tags[s0]);
        f.add(81, s0Kinds, tags[s0], tags[b0]);
        f.add(82, s1Kinds, tags[s1], tags[s0]);
        f.add(83, s0Kinds * 31 + b0Kinds, tags[s0], tags[b0]);
        f.add(84, s1Kinds * 31 + s0Kinds, tags[s1], tags[s0], tags[b0]);
        f.add(85, b0Kinds, tags[b0], lemmas[s0]);
        f.add(87, b0Kinds, tags[b0], tags[s0], tags[s1]);
        f.add(88, b0Kinds, tags[b0], tags[s1], tags[state.stack(2)]);
        f.add(89, b0Kinds, tags[b0], tags[state.bottom()], Math.min(5, state.depth()));
        f.add(86, state.kinds[state.stack(2)], s1Kinds, s0Kinds, b0Kinds);
    }

    private static void dependents(int[] tags, int[] lemmas, ArcHybrid state, FeatureVector f) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.next();
        int s0Tag = tags[s0];
        int s1Tag = tags[s1];
        int b0Tag = tags[b0];
        int s0Left = state.leftmost[s0];
        int s0Right = state.rightmost[s0];
        int s1Left = state.leftmost[s1];
        int s1Right = state.rightmost[s1];
        int b0Left = state.leftmost[b0];
        int[] labels = state.labels;
        f.add(34, s0Tag, tags[s0Left], b0Tag);
        f.add(35, s0Tag, tags[s0Right], b0Tag);
        f.add(36, s0Tag, b0Tag, tags[b0Left]);
        f.add(37, s1Tag, s0Tag, tags[s0Left]);
        f.add(38, s1Tag, s0Tag, tags[s0Right]);
        f.add(39, s1Tag, s0Tag, tags[s1Right]);
        f.add(40, s1Tag, s0Tag, tags[s1Left]);
        f.add(41, s1Tag, tags[s1Right], b0Tag);
        f.add(42, s0Tag, labels[s0Left], labels[s0Right]);
        f.add(43, s0Tag, labels[s0Right], b0Tag);
        f.add(44, s1Tag, labels[s1Right], s0Tag);
        f.add(45, b0Tag, labels[b0Left], s0Tag);
        f.add(46, s1Tag, labels[s1Left], s0Tag);
        f.add(47, labels[s0Left] * 64 + labels[state.leftmost2[s0]], s0Tag, b0Tag);
        f.add(48, labels[s0Right] * 64 + labels[state.rightmost2[s0]], s0Tag, b0Tag);
        f.add(49, labels[b0Left] * 64 + labels[state.leftmost2[b0]], b0Tag, s0Tag);
        f.add(60, lemmas[s0Right], s0Tag, b0Tag);
        f.add(61, lemmas[s0Left], s0Tag, b0Tag);
        f.add(64, lemmas[s1Right], s1Tag, s0Tag);
        f.add(65, s1Tag, lemmas[s1], lemmas[s0Left], s0Tag);
        f.add(66, lemmas[s1], lemmas[s0], lemmas[s0Left]);
        f.add(67, lemmas[s0], lemmas[b0], tags[b0Left]);
        f.add(71, s0Tag, lemmas[s0Left], lemmas[b0]);
        f.add(72, s1Tag, lemmas[s0Left], lemmas[s1]);
    }

    private static void distances(int[] tags, int[] lemmas, ArcHybrid state, FeatureVector f) {
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.next();
        int s0Tag = tags[s0];
        int s1Tag = tags[s1];
        int b0Tag = tags[b0];
        int toNext = bucket(b0 - s0);
        int within = s1 == 0 ? 0 : Math.min(s0 - s1, 7);
        f.add(50, toNext, s0Tag, b0Tag);
        f.add(51, toNext, lemmas[s0]);
        f.add(52, toNext, lemmas[b0]);
        f.add(53, within, s1Tag, s0Tag);
        f.add(54, within, lemmas[s1], s0Tag);
        f.add(55, state.leftCount[s0] * 8 + state.rightCount[s0], s0Tag, b0Tag);
        f.add(56, state.rightCount[s1], s1Tag, s0Tag);
        f.add(57, state.leftCount[b0], b0Tag, s0Tag);
        f.add(58, state.rightCount[s0], lemmas[s0]);
        f.add(59, state.rightCount[s1], lemmas[s1], s0Tag);
        f.add(68, toNext, s0Tag, b0Tag, tags[state.after(1)]);
    }

    private static int bucket(int distance) {
        if (distance <= 4) {
            return distance;
        }
        return distance <= 6 ? 5 : 6;
    }
}
