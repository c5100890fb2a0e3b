package org.depeche.place;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.place.PlaceWords.Role;
import org.depeche.syntax.Name;
import org.depeche.syntax.NameType;
import org.depeche.syntax.Pos;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Span;
import org.depeche.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as its tokens stand in the text, with what the tree knows of them: "du" is one token, two words. */
final class Surface {
    private final Tree tree;
    private final List<Token> tokens;
    private final List<String> forms;
    private final int[] firstWord;
    private final @Nullable NameType[] types;
    private final List<Set<Role>> roles;
    private final boolean titleCase;

    /** @param towns names that a single word has as a town's, whatever the recogniser takes it for */
    Surface(Tree tree, PlaceWords words, Predicate<String> towns) {
        this.tree = tree;
        this.tokens = tree.sentence().tokens();
        this.forms = tokens.stream().map(Token::form).toList();
        this.firstWord = firstWords(tree, tokens);
        this.types = nameTypes(towns);
        this.roles = forms.stream().map(words::roles).toList();
        this.titleCase = isTitleCase(forms);
    }

    /** For each token the first word that stands where it stands or after it, and one more for the end. */
    private static int[] firstWords(Tree tree, List<Token> tokens) {
        int[] first = new int[tokens.size() + 1];
        int word = 0;
        for (int token = 0; token < tokens.size(); token++) {
            while (word < tree.size()
                    && tree.word(word).span().start() < tokens.get(token).span().start()) {
                word++;
            }
            first[token] = word;
        }
        first[tokens.size()] = tree.size();
        return first;
    }

    /** Whether what follows the first word of a name is no part of it ("Gao mercredi"). */
    private boolean isOneWord(Name name) {
        return tree.words().subList(name.from() + 1, name.to()).stream()
                .noneMatch(word -> Character.isUpperCase(word.form().charAt(0)));
    }

    private @Nullable NameType[] nameTypes(Predicate<String> towns) {
        @Nullable NameType[] result = new @Nullable NameType[tokens.size()];
        for (Name name : tree.names()) {
            if (name.type() == NameType.PERSON
                    && isOneWord(name)
                    && towns.test(tree.word(name.from()).form())) {
                continue;
            }
            for (int token = 0; token < tokens.size(); token++) {
                if (firstWord[token] >= name.from() && firstWord[token] < name.to()) {
                    result[token] = name.type();
                }
            }
        }
        return result;
    }

    Tree tree() {
        return tree;
    }

    int size() {
        return tokens.size();
    }

    List<String> forms() {
        return forms;
    }

    /** The token's form, or the empty string beyond either end. */
    String form(int token) {
        return token < 0 || token >= forms.size() ? "" : forms.get(token);
    }

    /** Whether a token has one of these roles beside place names; none has beyond either end. */
    boolean is(int token, Role... wanted) {
        if (token < 0 || token >= roles.size() || roles.get(token).isEmpty()) {
            return false;
        }
        for (Role role : wanted) {
            if (roles.get(token).contains(role)) {
                return true;
            }
        }
        return false;
    }

    boolean capitalised(int token) {
        return !form(token).isEmpty() && Character.isUpperCase(form(token).codePointAt(0));
    }

    /** The part of speech of the token's first word, X beyond the ends. */
    Pos pos(int token) {
        return token < 0 || token >= tokens.size() || firstWord[token] >= tree.size()
                ? Pos.X
                : tree.word(firstWord[token]).pos();
    }

    /** The kind of name that the recogniser sees at a token, or null. */
    @Nullable
    NameType nameType(int token) {
        return token < 0 || token >= types.length ? null : types[token];
    }

    /** Index of the first word of a token; of the number of words for the end. */
    int word(int token) {
        return firstWord[token];
    }

    Span span(int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    /** The tokens joined as they stand in the text: without space where they touch. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int token = from; token < to; token++) {
            if (token > from
                    && tokens.get(token - 1).span().end()
                            < tokens.get(token).span().start()) {
                text.append(' ');
            }
            text.append(forms.get(token));
        }
        return text.toString();
    }

    /** The word among those of the tokens whose governor lies outside them. */
    int head(int from, int to) {
        int first = firstWord[from];
        int last = Math.max(firstWord[to], first + 1);
        for (int index = first; index < Math.min(last, tree.size()); index++) {
            Word word = tree.word(index);
            if ((word.head() < first || word.head() >= last) && !word.is("case") && !word.is("det")) {
                return index;
            }
        }
        return Math.min(first, tree.size() - 1);
    }

    /** Whether most longer words are capitalised, as in some headlines, so that capitals tell nothing. */
    boolean isTitleCase() {
        return titleCase;
    }

    private static boolean isTitleCase(List<String> forms) {
        int capitals = 0;
        int longer = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.codePointAt(0))) {
                longer++;
                capitals += Character.isUpperCase(form.codePointAt(0)) ? 1 : 0;
            }
        }
        return longer > 3 && capitals > 0.7 * longer;
    }
}
