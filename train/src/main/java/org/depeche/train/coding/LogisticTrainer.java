package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depeche.coding.LinearModel;

/**
 * Fits linear models by multinomial logistic regression with AdaGrad and an L2 penalty (Duchi, Hazan and Singer 2011).
 * The same instances give the same model.
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers: boxes would cost too much, and nobody compares them
final class LogisticTrainer {
    /** One decision: the features' hashes and the index of the right class. */
    record Instance(long[] keys, int label, float weight) {}

    /** One choice among several: the features of each, and which are right (at least one). */
    record Group(List<long[]> choices, boolean[] right) {}

    /**
     * @param epochs passes over the instances
     * @param rate AdaGrad's step
     * @param penalty strength of the L2 penalty a step
     * @param rarest features seen fewer times are left out
     */
    record Settings(int epochs, double rate, double penalty, int rarest) {}

    private static final float NEGLIGIBLE = 0.03f;

    private final Settings settings;
    private final Map<Long, Integer> index = new HashMap<>();
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private float[] sums = new float[0];
    private int remembered;

    private LogisticTrainer(Settings settings) {
        this.settings = settings;
    }

    /** A classifier among the classes. */
    static LinearModel classify(List<String> classes, List<Instance> instances, Settings settings) {
        LogisticTrainer trainer = new LogisticTrainer(settings);
        Map<Long, Integer> counts = new HashMap<>();
        for (Instance instance : instances) {
            for (long key : instance.keys()) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        trainer.allocate(counts, classes.size());
        List<int[]> rows = new ArrayList<>();
        for (Instance instance : instances) {
            rows.add(trainer.rows(instance.keys()));
        }
        List<Integer> order = order(instances.size());
        Random random = new Random(1);
        double[] scores = new double[classes.size()];
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                trainer.step(rows.get(i), instances.get(i), scores);
            }
            trainer.remember(epoch);
        }
        return trainer.model(classes);
    }

    /** A ranker: its single class scores the choices of a group. */
    static LinearModel rank(List<Group> groups, Settings settings) {
        LogisticTrainer trainer = new LogisticTrainer(settings);
        Map<Long, Integer> counts = new HashMap<>();
        for (Group group : groups) {
            for (long[] choice : group.choices()) {
                for (long key : choice) {
                    counts.merge(key, 1, Integer::sum);
                }
            }
        }
        trainer.allocate(counts, 1);
        List<List<int[]>> rows = new ArrayList<>();
        for (Group group : groups) {
            rows.add(group.choices().stream().map(trainer::rows).toList());
        }
        List<Integer> order = order(groups.size());
        Random random = new Random(1);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                trainer.rankStep(rows.get(i), groups.get(i).right());
            }
            trainer.remember(epoch);
        }
        return trainer.model(List.of("score"));
    }

    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        return order;
    }

    private void allocate(Map<Long, Integer> counts, int classes) {
        List<Long> keys = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count >= settings.rarest() && key != 0) {
                keys.add(key);
            }
        });
        Collections.sort(keys);
        for (Long key : keys) {
            index.put(key, index.size());
        }
        weights = new float[keys.size() * classes];
        squares = new float[keys.size() * classes];
        sums = new float[keys.size() * classes];
    }

    private int[] rows(long[] keys) {
        int[] rows = new int[keys.length];
        int size = 0;
        for (long key : keys) {
            Integer row = index.get(key);
            if (row != null) {
                rows[size++] = row;
            }
        }
        return java.util.Arrays.copyOf(rows, size);
    }

    private void step(int[] rows, Instance instance, double[] scores) {
        int classes = scores.length;
        java.util.Arrays.fill(scores, 0);
        for (int row : rows) {
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row * classes + c];
            }
        }
        softmax(scores);
        for (int c = 0; c < classes; c++) {
            double gradient = (scores[c] - (c == instance.label() ? 1 : 0)) * instance.weight();
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
                scores[i] += weights[row];
            }
        }
        softmax(scores);
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
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    private void update(int at, double gradient) {
        double g = gradient + settings.penalty() * weights[at];
        squares[at] += (float) (g * g);
        weights[at] -= (float) (settings.rate() * g / (Math.sqrt(squares[at]) + 1e-6));
    }

    private static void softmax(double[] scores) {
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
    }

    private LinearModel model(List<String> classes) {
        int width = classes.size();
        List<Map.Entry<Long, Integer>> entries = new ArrayList<>(index.entrySet());
        entries.sort(Map.Entry.comparingByKey());
        List<Long> keys = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (Map.Entry<Long, Integer> entry : entries) {
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
        return new LinearModel(
                classes, keys.stream().mapToLong(Long::longValue).toArray(), rows.toArray(new float[0][]));
    }
}
