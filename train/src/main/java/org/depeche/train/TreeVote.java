package org.depeche.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.syntax.Morphology.VerbForm;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tag;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;

/**
 * One tree out of several parsers' trees of the same words: the projective tree whose arcs most of them have, with the tags and relations
 * that most give. Such a tree is better than each by itself (Sagae and Lavie 2006, "Parser combination by reparsing").
 */
final class TreeVote {
    /** What a relation counts for if its parser gave the word another head. */
    private static final double OTHER_HEAD = 0.2;

    private static final String ROOT = "root";

    private final List<Tree> trees;
    private final double[] weights;
    private final int[] heads;

    private TreeVote(List<Tree> trees, double[] weights) {
        this.trees = trees;
        this.weights = weights;
        int length = trees.get(0).size();
        double[][] votes = new double[length + 1][length + 1];
        for (int t = 0; t < weights.length; t++) {
            for (Word word : trees.get(t).words()) {
                votes[word.head() + 1][word.index() + 1] += weights[t];
            }
        }
        heads = ProjectiveTree.heads(votes);
    }

    /**
     * @param sentence the tree that was voted for
     * @param agreement how many of the parsers' arcs it holds, from 0 to 1
     */
    record Outcome(TreebankSentence sentence, double agreement) {}

    /** @param weights what each tree's vote counts, in the order of the trees */
    static Outcome of(List<Tree> trees, double[] weights) {
        TreeVote vote = new TreeVote(trees, weights);
        List<TreebankSentence.Word> words = new ArrayList<>();
        double agreement = 0;
        for (int i = 0; i < trees.get(0).size(); i++) {
            words.add(vote.word(i));
            agreement += vote.agreement(i);
        }
        List<TreebankSentence.Surface> tokens = words.stream()
                .map(word -> new TreebankSentence.Surface(word.form(), 1))
                .toList();
        return new Outcome(new TreebankSentence("own", words, tokens), agreement / Math.max(1, words.size()));
    }

    private TreebankSentence.Word word(int index) {
        Tag tag = tag(index);
        Word like = trees.stream()
                .map(tree -> tree.word(index))
                .filter(word -> word.pos() == tag.pos())
                .findFirst()
                .orElseThrow();
        return new TreebankSentence.Word(like.form(), tag, like.lemma(), heads[index + 1], relation(index), true);
    }

    private Tag tag(int index) {
        Map<String, Double> votes = new TreeMap<>();
        for (int t = 0; t < weights.length; t++) {
            Word word = trees.get(t).word(index);
            boolean verb = word.pos() == Pos.VERB || word.pos() == Pos.AUX;
            VerbForm form = verb ? word.morphology().verbForm() : VerbForm.NONE;
            votes.merge(word.pos() + (form == VerbForm.NONE ? "" : "|" + form), weights[t], Double::sum);
        }
        return Tag.parse(most(votes));
    }

    private String relation(int index) {
        if (heads[index + 1] == 0) {
            return ROOT;
        }
        Map<String, Double> votes = new TreeMap<>();
        for (int t = 0; t < weights.length; t++) {
            Word word = trees.get(t).word(index);
            if (!word.relation().equals(ROOT)) {
                double share = word.head() + 1 == heads[index + 1] ? 1 : OTHER_HEAD;
                votes.merge(word.relation(), share * weights[t], Double::sum);
            }
        }
        return votes.isEmpty() ? "dep" : most(votes);
    }

    private double agreement(int index) {
        long same = trees.stream()
                .filter(tree -> tree.word(index).head() + 1 == heads[index + 1])
                .count();
        return (double) same / trees.size();
    }

    private static String most(Map<String, Double> votes) {
        String most = "";
        double best = -1;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() > best) {
                best = vote.getValue();
                most = vote.getKey();
            }
        }
        return most;
    }
}
