package org.depeche.syntax;

import java.util.List;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.TagFeatures;

/** Tags words from left to right, each by itself given the tags before. */
public final class Tagger {
    private final Scorer model;
    private final Lexicon lexicon;

    /**
     * A tagger with a trained model.
     *
     * @param model its classes are {@link Tag#ALL}
     */
    public Tagger(Scorer model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    /** Gives every word of the sentence its tag and the lemma that goes with it; returns the words' readings. */
    public Analysis[] tag(List<LexicalEntry> words, EncodedSentence sentence) {
        FeatureVector features = new FeatureVector();
        float[] scores = new float[model.classes()];
        Analysis[] readings = new Analysis[words.size()];
        int before = -1;
        int beforeThat = -1;
        for (int position = 1; position <= words.size(); position++) {
            TagFeatures.extract(sentence, position, before, beforeThat, features);
            model.score(features, scores);
            int best = Scores.best(scores, Tag.ALL.size());
            Analysis reading = lexicon.analyse(words.get(position - 1), Tag.ALL.get(best));
            sentence.tag(position, best, reading.lemma().hashCode());
            readings[position - 1] = reading;
            beforeThat = before;
            before = best;
        }
        return readings;
    }
}
