package org.depeche.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.NameFeatures;
import org.depeche.syntax.model.Scorer;

/** Finds names in tagged words, from left to right. Names do not overlap. */
public final class NameRecogniser {
    /** What words in small letters are that begin names: "al-Qaïda". */
    private static final Set<Pos> OPEN_CLASSES = EnumSet.of(Pos.PROPN, Pos.X, Pos.NOUN);

    private final Scorer model;

    public NameRecogniser(Scorer model) {
        this.model = model;
    }

    public List<Name> names(EncodedSentence sentence) {
        FeatureVector features = new FeatureVector();
        float[] scores = new float[model.classes()];
        List<Name> names = new ArrayList<>();
        int before = -1;
        int beforeThat = -1;
        int begin = 0;
        for (int position = 1; position <= sentence.length(); position++) {
            int label = NameLabels.OUTSIDE;
            if (NameLabels.open(before) || mayBegin(sentence, position)) {
                NameFeatures.extract(sentence, position, before, beforeThat, features);
                model.score(features, scores);
                label = bestAllowed(before, scores, position == sentence.length());
            }
            if (label != NameLabels.OUTSIDE) {
                int place = NameLabels.place(label);
                if (place == NameLabels.BEGIN || place == NameLabels.SINGLE) {
                    begin = position;
                }
                if (place == NameLabels.END || place == NameLabels.SINGLE) {
                    names.add(new Name(begin - 1, position, NameLabels.type(label)));
                }
            }
            beforeThat = before;
            before = label;
        }
        return names;
    }

    /** Whether a name may begin with this word: the many little words of a text need no model. */
    private static boolean mayBegin(EncodedSentence sentence, int position) {
        return NameFeatures.capitalised(sentence, position)
                || OPEN_CLASSES.contains(Tag.ALL.get(sentence.tag(position)).pos());
    }

    private static int bestAllowed(int before, float[] scores, boolean last) {
        int best = -1;
        for (int label = 0; label < NameLabels.count(); label++) {
            if (NameLabels.follows(before, label, last) && (best < 0 || scores[label] > scores[best])) {
                best = label;
            }
        }
        return best;
    }
}
