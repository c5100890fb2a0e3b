package org.depeche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a report's text into sentences of tokens in one language. Immutable and safe to share between threads. Takes
 * time in proportion to the text's length, whatever is in it.
 */
public final class TextReader {
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Datelines datelines;
    private final Set<String> functionWords;

    private TextReader(Tokenizer tokenizer, SentenceSplitter splitter, Datelines datelines, Set<String> functionWords) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.datelines = datelines;
        this.functionWords = functionWords;
    }

    /**
     * A reader for a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if the language has no data
     */
    public static TextReader load(String language) {
        LanguageFolder folder = LanguageFolder.of(language);
        Abbreviations abbreviations = Abbreviations.load(folder);
        Set<String> functionWords = FunctionWords.load(language).words();
        return new TextReader(
                new Tokenizer(TokenRules.load(folder), abbreviations, functionWords),
                new SentenceSplitter(abbreviations, functionWords),
                new Datelines(folder, CalendarNames.load(language)),
                functionWords);
    }

    /**
     * The sentences of a report in order. Their tokens cover everything in the text but spaces, invisible characters and
     * the reference numbers of wikis.
     */
    public List<Sentence> read(Report report) {
        CleanText clean = Cleaner.clean(report.text());
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs =
                new Headlines(clean.text(), report.title(), functionWords).mark(new Lines(clean.text()).paragraphs());
        for (Paragraph paragraph : paragraphs) {
            addSentences(paragraph, clean, report.text(), sentences);
        }
        return List.copyOf(sentences);
    }

    private void addSentences(Paragraph paragraph, CleanText clean, String original, List<Sentence> sentences) {
        List<CleanToken> tokens = tokenizer.tokenize(clean.text(), paragraph.start(), paragraph.end());
        if (tokens.isEmpty()) {
            return;
        }
        int dateline = datelines.length(tokens);
        boolean headline = paragraph.headline() && dateline == 0;
        if (dateline > 0) {
            add(tokens.subList(0, dateline), Sentence.Kind.DATELINE, paragraph.index(), clean, sentences);
        }
        List<CleanToken> body = tokens.subList(dateline, tokens.size());
        Sentence.Kind kind = headline ? Sentence.Kind.HEADLINE : Sentence.Kind.TEXT;
        for (List<CleanToken> sentence : splitter.split(body, new Quotes(body, clean, original))) {
            add(sentence, kind, paragraph.index(), clean, sentences);
        }
    }

    private static void add(
            List<CleanToken> tokens, Sentence.Kind kind, int paragraph, CleanText clean, List<Sentence> sentences) {
        List<Token> placed = new ArrayList<>(tokens.size());
        for (CleanToken token : tokens) {
            placed.add(new Token(token.form(), clean.original(token.start(), token.end())));
        }
        sentences.add(new Sentence(sentences.size(), kind, paragraph, placed));
    }

    /** The tokens of a stretch of text by itself, as one sentence would have them. */
    public List<Token> tokens(String text) {
        CleanText clean = Cleaner.clean(text);
        List<Token> tokens = new ArrayList<>();
        for (CleanToken token : tokenizer.tokenize(clean.text(), 0, clean.text().length())) {
            tokens.add(new Token(token.form(), clean.original(token.start(), token.end())));
        }
        return tokens;
    }
}
