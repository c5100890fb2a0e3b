package org.depeche.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.syntax.model.ContractionFeatures;
import org.depeche.syntax.model.EncodedSentence;
import org.depeche.syntax.model.FeatureVector;
import org.depeche.syntax.model.Scorer;
import org.depeche.syntax.model.WordShape;

/**
 * Takes tokens apart that are several words in one, such as French "du" ("de le"). The language's {@code
 * contractions.tsv} lists them: token, its words, and {@code always} or {@code sometimes}; a model decides the latter
 * from the context.
 */
public final class Contractions {
    /** The classes of the model. */
    public static final int WHOLE = 0;

    public static final int CONTRACTED = 1;

    private record Contraction(List<String> words, boolean always) {}

    /** A word of a sentence and the token that it is (part of). */
    public record Part(String form, int token) {}

    private final Map<String, Contraction> contractions;
    private final Lexicon lexicon;

    private Contractions(Map<String, Contraction> contractions, Lexicon lexicon) {
        this.contractions = contractions;
        this.lexicon = lexicon;
    }

    public static Contractions load(String language, Lexicon lexicon) {
        Map<String, Contraction> contractions = new HashMap<>();
        for (String[] row : LanguageFile.table(language, "contractions.tsv", 3)) {
            boolean always = row[2].equals("always");
            if (!always && !row[2].equals("sometimes")) {
                throw new IllegalStateException("always or sometimes: " + row[2]);
            }
            contractions.put(row[0], new Contraction(List.of(row[1].split(" ", -1)), always));
        }
        return new Contractions(contractions, lexicon);
    }

    /** Whether only the context tells if a token is a contraction. */
    public boolean ambiguous(String token) {
        Contraction contraction = contractions.get(token.toLowerCase(Locale.ROOT));
        return contraction != null && !contraction.always();
    }

    /** The words of the tokens. */
    public List<Part> split(List<String> tokens, Scorer model) {
        List<Part> words = new ArrayList<>(tokens.size() + 8);
        EncodedSentence encoded = null;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            Contraction contraction = contractions.get(token.toLowerCase(Locale.ROOT));
            if (contraction != null && !contraction.always()) {
                encoded = encoded == null ? encode(tokens) : encoded;
                contraction = contracted(encoded, i + 1, model) ? contraction : null;
            }
            if (contraction == null) {
                words.add(new Part(token, i));
            } else {
                for (int k = 0; k < contraction.words().size(); k++) {
                    words.add(new Part(likeToken(contraction.words().get(k), k == 0, token), i));
                }
            }
        }
        return words;
    }

    private static boolean contracted(EncodedSentence tokens, int position, Scorer model) {
        FeatureVector features = new FeatureVector();
        float[] scores = new float[model.classes()];
        ContractionFeatures.extract(tokens, position, features);
        model.score(features, scores);
        return scores[CONTRACTED] > scores[WHOLE];
    }

    /** The tokens as the model sees them. */
    public EncodedSentence encode(List<String> tokens) {
        List<WordShape> shapes = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            shapes.add(lexicon.entry(token).shape());
        }
        return new EncodedSentence(shapes);
    }

    private static String likeToken(String word, boolean first, String token) {
        if (!Character.isUpperCase(token.charAt(0))) {
            return word;
        }
        if (Character.isUpperCase(token.charAt(token.length() - 1))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
