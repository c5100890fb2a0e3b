package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.depeche.coding.Classifier;
import org.depeche.syntax.model.LinearModel;

/**
 * Fits linear models by multinomial logistic regression with AdaGrad and an L2 penalty (Duchi, Hazan and Singer 2011).
 * The same instances give the same model.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers: boxes would cost too much, and nobody compares them
final class LogisticTrainer {
    /**
     * One decision.
     *
     * @param keys the features' hashes
     * @param label index of the right class
     * @param weight how much it counts
     * @param from index of the first class that comes into question, {@code to} after the last
     */
    record Instance(int[] keys, int label, float weight, int from, int to) {
        /** A decision among all classes. */
        Instance(int[] keys, int label, float weight) {
            this(keys, label, weight, 0, Integer.MAX_VALUE);
        }
    }

    /** One choice among several: the features of each, and which are right (at least one). */
    record Group(List<int[]> choices, boolean[] right) {}

    /**
     * @param epochs passes over the instances
     * @param rate AdaGrad's step
     * @param penalty strength of the L2 penalty a step
     * @param rarest features seen fewer times are left out
     */
    record Settings(int epochs, double rate, double penalty, int rarest) {}

    private static final float NEGLIGIBLE = 0.03f;
    /**
     * What a gradient is held against besides those before it. Without it a feature's first step is as long for a class that
     * was nearly right as for one that was quite wrong, and rare features get weights that mean nothing.
     */
    private static final float DAMPING = 0.5f;

    private final Settings settings;
    private final Map<Integer, Integer> index = new HashMap<>();
    /** In turn a weight and the sum of its gradients' squares, side by side as they are always needed together. */
    private float[] state = new float[0];

    private float[] sums = new float[0];
    private int remembered;

    private LogisticTrainer(Settings settings) {
        this.settings = settings;
    }

    /** A classifier among the classes. */
    static Classifier classify(List<String> classes, List<Instance> instances, Settings settings) {
        LogisticTrainer trainer = new LogisticTrainer(settings);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Instance instance : instances) {
            for (int key : instance.keys()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        trainer.allocate(counts, classes.size());
        List<int[]> rows = new ArrayList<>();
        for (Instance instance : instances) {
            rows.add(trainer.rows(instance.keys()));
        }
        trainer.run(instances.size(), i -> trainer.step(rows.get(i), instances.get(i), classes.size()));
        return trainer.model(classes);
    }

    /** A ranker: its single class scores the choices of a group. */
    static Classifier rank(List<Group> groups, Settings settings) {
        LogisticTrainer trainer = new LogisticTrainer(settings);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Group group : groups) {
            for (int[] choice : group.choices()) {
                for (int key : choice) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        trainer.allocate(counts, 1);
        List<List<int[]>> rows = new ArrayList<>();
        for (Group group : groups) {
            rows.add(group.choices().stream().map(trainer::rows).toList());
        }
        trainer.run(
                groups.size(), i -> trainer.rankStep(rows.get(i), groups.get(i).right()));
        return trainer.model(List.of("score"));
    }

    private void run(int size, IntConsumer step) {
        List<Integer> order = order(size);
        Random random = new Random(1);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step.accept(i);
            }
            remember(epoch);
        }
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    private void allocate(Map<Integer, Integer> counts, int classes) {
        List<Integer> keys = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count >= settings.rarest() && key != 0) {
                keys.add(key);
            }
        });
        Collections.sort(keys);
        for (Integer key : keys) {
            index.put(key, index.size());
        }
        state = new float[2 * keys.size() * classes];
        sums = new float[keys.size() * classes];
    }

    private int[] rows(int[] keys) {
        int[] rows = new int[keys.length];
        int size = 0;
        for (int key : keys) {
            Integer row = index.get(key);
            if (row != null) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    private void step(int[] rows, Instance instance, int classes) {
        int from = instance.from();
        int to = Math.min(instance.to(), classes);
        double[] scores = new double[to - from];
        for (int row : rows) {
            for (int c = from; c < to; c++) {
                scores[c - from] += state[2 * (row * classes + c)];
            }
        }
        Classifier.softmax(scores);
        for (int c = from; c < to; c++) {
            double gradient = (scores[c - from] - (c == instance.label() ? 1 : 0)) * instance.weight();
            if (Math.abs(gradient) < 1e-5) {
                continue;
            }
            for (int row : rows) {
                update(row * classes + c, gradient);
            }
        }
    }

    private void rankStep(List<int[]> choices, boolean[] right) {
        double[] scores = new double[choices.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int row : choices.get(i)) {
                scores[i] += state[2 * row];
            }
        }
        Classifier.softmax(scores);
        double good = 1e-9;
        for (int i = 0; i < scores.length; i++) {
            good += right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < scores.length; i++) {
            double gradient = scores[i] - (right[i] ? scores[i] / good : 0);
            if (Math.abs(gradient) < 1e-5) {
                continue;
            }
            for (int row : choices.get(i)) {
                update(row, gradient);
            }
        }
    }

    /** The model is the mean of the weights at the end of the later epochs, which is steadier than the last ones. */
    private void remember(int epoch) {
        if (epoch < settings.epochs() / 3) {
            return;
        }
        remembered++;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += state[2 * i];
        }
    }

    private void update(int at, double gradient) {
        float g = (float) (gradient + settings.penalty() * state[2 * at]);
        float squares = state[2 * at + 1] + g * g;
        state[2 * at + 1] = squares;
        state[2 * at] -= (float) settings.rate() * g / ((float) Math.sqrt(squares) + DAMPING);
    }

    private Classifier model(List<String> classes) {
        int width = classes.size();
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(index.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        List<Integer> keys = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : entries) {
            float[] row = new float[width];
            boolean any = false;
            for (int c = 0; c < width; c++) {
                float weight = sums[entry.getValue() * width + c] / Math.max(1, remembered);
                row[c] = Math.abs(weight) < NEGLIGIBLE ? 0 : weight;
                any |= row[c] != 0;
            }
            if (any) {
                keys.add(entry.getKey());
                rows.add(row);
            }
        }
        int[] hashes = keys.stream().mapToInt(Integer::intValue).toArray();
        return new Classifier(classes, LinearModel.of(width, hashes, rows.toArray(new float[0][])));
    }
}
