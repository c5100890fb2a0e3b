package org.depeche.coding;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depeche.syntax.model.LinearModel;

/** A linear model whose classes have names. Immutable and thread-safe. */
public final class Classifier {
    private final List<String> classes;
    private final LinearModel model;

    /** @param classes the names of the model's classes, in their order */
    public Classifier(List<String> classes, LinearModel model) {
        if (classes.size() != model.classes()) {
            throw new IllegalArgumentException(classes.size() + " names for " + model.classes() + " classes");
        }
        this.classes = List.copyOf(classes);
        this.model = model;
    }

    public List<String> classes() {
        return classes;
    }

    /** The classes' scores for these features. */
    public double[] scores(Features features) {
        float[] sums = new float[classes.size()];
        model.score(features.vector(), sums);
        double[] scores = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            scores[i] = sums[i];
        }
        return scores;
    }

    /** The first class's score for these features; that of a ranker, which has no other. */
    double score(Features features) {
        float[] sums = new float[classes.size()];
        model.score(features.vector(), sums);
        return sums[0];
    }

    /** The classes' probabilities (softmax of the scores). */
    public double[] probabilities(Features features) {
        return softmax(scores(features));
    }

    /** What one feature says for a class; 0 where it says nothing. */
    public double weight(Features features, int feature, int ofClass) {
        float[] sums = new float[classes.size()];
        model.score(features.only(feature), sums);
        return sums[ofClass];
    }

    /** Turns scores into probabilities, in place, and returns them; training uses it too, so that both reckon alike. */
    public static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - largest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** Writes the model; {@link #read} reads it back to the same scores. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(classes.size());
        for (String name : classes) {
            out.writeUTF(name);
        }
        model.write(out);
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the bytes are no model
     */
    public static Classifier read(ByteBuffer in) throws IOException {
        int count = in.get() & 0xFF;
        List<String> classes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[in.getShort() & 0xFFFF];
            in.get(name);
            // Class names are plain ASCII, in which modified UTF-8 is like UTF-8.
            classes.add(new String(name, StandardCharsets.UTF_8));
        }
        return new Classifier(classes, LinearModel.read(in));
    }
}
