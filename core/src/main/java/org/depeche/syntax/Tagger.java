package org.depeche.syntax;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.TagFeatures;

/**
 * Tags words from left to right, each by itself given the tags before. Safe for any number of threads: what the model says
 * of a form whatever stands beside it is worked out once and remembered.
 */
public final class Tagger {
    /** Enough for the forms of a few thousand news reports; about 6 MB. */
    private static final int REMEMBERED = 50_000;

    private final Scorer model;
    private final Lexicon lexicon;
    private final ConcurrentMap<LexicalEntry, float[]> ofForms = new ConcurrentHashMap<>();
    /** What the model says of each pair of tags before, by the one before and the one before that, counted from -1. */
    private final float[][] ofTags;

    /**
     * A tagger with a trained model.
     *
     * @param model its classes are {@link Tag#ALL}
     */
    public Tagger(Scorer model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
        int tags = Tag.ALL.size() + 1;
        FeatureVector features = new FeatureVector();
        ofTags = new float[tags * tags][];
        for (int i = 0; i < ofTags.length; i++) {
            ofTags[i] = new float[model.classes()];
            TagFeatures.extractTags(i / tags - 1, i % tags - 1, features);
            model.score(features, ofTags[i]);
        }
    }

    /** Gives every word of the sentence its tag and the lemma that goes with it; returns the words' readings. */
    public Analysis[] tag(List<LexicalEntry> words, EncodedSentence sentence) {
        FeatureVector features = new FeatureVector();
        float[] scores = new float[model.classes()];
        Analysis[] readings = new Analysis[words.size()];
        int before = -1;
        int beforeThat = -1;
        for (int position = 1; position <= words.size(); position++) {
            LexicalEntry word = words.get(position - 1);
            score(word, sentence, position, before, beforeThat, features, scores);
            int best = Scores.best(scores, Tag.ALL.size());
            Analysis reading = lexicon.analyse(word, Tag.ALL.get(best));
            sentence.tag(position, best, reading.lemma().hashCode());
            readings[position - 1] = reading;
            beforeThat = before;
            before = best;
        }
        return readings;
    }

    private void score(
            LexicalEntry word,
            EncodedSentence sentence,
            int position,
            int before,
            int beforeThat,
            FeatureVector features,
            float[] scores) {
        if (position == 1) {
            TagFeatures.extract(sentence, position, before, beforeThat, features);
            model.score(features, scores);
            return;
        }
        float[] own = own(word, features);
        float[] tags = ofTags[(before + 1) * (Tag.ALL.size() + 1) + beforeThat + 1];
        TagFeatures.extractContext(sentence, position, before, beforeThat, features);
        model.score(features, scores);
        for (int k = 0; k < scores.length; k++) {
            scores[k] += own[k] + tags[k];
        }
    }

    private float[] own(LexicalEntry word, FeatureVector features) {
        float[] known = ofForms.get(word);
        if (known != null) {
            return known;
        }
        float[] scores = new float[model.classes()];
        TagFeatures.extractOwn(word.shape(), features);
        model.score(features, scores);
        // The size may run over by a few entries when threads race: harmless.
        if (ofForms.size() < REMEMBERED) {
            ofForms.put(word, scores);
        }
        return scores;
    }
}
