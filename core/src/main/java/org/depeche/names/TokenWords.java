package org.depeche.names;

import org.depeche.syntax.Tree;

/** Which words of a tree each token of its sentence became: two for a contraction, else one. */
final class TokenWords {
    private final int[] firstWord;

    TokenWords(Tree tree) {
        int tokens = tree.sentence().tokens().size();
        firstWord = new int[tokens + 1];
        int word = 0;
        for (int token = 0; token < tokens; token++) {
            int start = tree.sentence().tokens().get(token).span().start();
            while (word < tree.size() && tree.word(word).span().start() < start) {
                word++;
            }
            firstWord[token] = word;
        }
        firstWord[tokens] = tree.size();
    }

    /** Index of the first word of a token; the tree's size after the last token. */
    int word(int token) {
        return firstWord[token];
    }
}
