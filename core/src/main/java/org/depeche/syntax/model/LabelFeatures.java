package org.depeche.syntax.model;

/** What the parser looks at to name the relation of an arc about to be drawn. */
public final class LabelFeatures {
    private LabelFeatures() {}

    public static void extract(EncodedSentence sentence, ArcHybrid state, int head, int dependent, FeatureVector f) {
        int[] tags = sentence.tags;
        int[] lemmas = sentence.lemmas;
        int[] labels = state.labels;
        int headTag = tags[head];
        int tag = tags[dependent];
        int headLemma = lemmas[head];
        int lemma = lemmas[dependent];
        int form = sentence.forms[dependent];
        int after = head < dependent ? 1 : 0;
        int distance = Math.abs(head - dependent);
        int direction = after | (distance == 1 ? 2 : 0) | (distance > 4 ? 4 : 0);
        int left = state.leftmost[dependent];
        int right = state.rightmost[dependent];
        int headLeft = state.leftmost[head];
        int headRight = state.rightmost[head];
        f.clear();
        f.add(101, direction);
        f.add(102, headTag, tag, after);
        f.add(103, headLemma, tag, after);
        f.add(104, headTag, lemma, after);
        f.add(105, headLemma, lemma);
        f.add(106, form, headTag);
        f.add(107, tag, lemmas[left], headTag);
        f.add(108, tag, labels[left], headTag, direction);
        f.add(109, tag, labels[left] * 64 + labels[right], headTag);
        f.add(110, tag, headTag, labels[headLeft], direction);
        f.add(111, tag, headTag, labels[headRight], direction);
        f.add(112, headLemma, lemmas[left], tag);
        f.add(113, sentence.ambiguities[dependent], headTag, direction);
        f.add(114, tag, headTag, tags[dependent - 1], direction);
        f.add(115, tag, headTag, tags[dependent + 1], direction);
        f.add(116, tags[left], tags[right], tag, headTag);
        f.add(117, headLemma, labels[headLeft], tag);
        f.add(118, headLemma, labels[headRight], tag);
        f.add(119, state.leftCount[head], headTag, tag, direction);
        f.add(120, state.rightCount[head], headTag, tag, direction);
        f.add(121, sentence.ambiguities[head], tag, direction);
        f.add(122, lemma, direction, tag);
        f.add(123, lemma, lemmas[left]);
        f.add(124, sentence.forms[dependent - 1], tag, headTag);
        f.add(125, lemmas[left], lemma, headTag);
        f.add(127, state.kinds[head], tag, headTag, after);
        f.add(128, state.kinds[dependent], tag, headTag, after);
        f.add(129, state.kinds[head], lemma, after);
        f.add(126, headLemma, sentence.ambiguities[dependent], direction);
    }
}
