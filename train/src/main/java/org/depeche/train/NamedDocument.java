package org.depeche.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.depeche.syntax.NameType;
import org.depeche.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A text with its names, none inside another. */
record NamedDocument(String text, List<Mention> names) {
    record Mention(Span span, NameType type) {}

    private static final Map<String, NameType> TYPES =
            Map.of("Person", NameType.PERSON, "Location", NameType.LOCATION, "Organization", NameType.ORGANISATION);

    /** Reads JSON Lines with {@code text} and {@code entities}, a list of [start, end, type] in code points. */
    static List<NamedDocument> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<NamedDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            documents.add(document(mapper.readTree(line)));
        }
        return documents;
    }

    private static NamedDocument document(JsonNode json) {
        String text = json.get("text").asString();
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode entity : json.get("entities")) {
            NameType type = TYPES.get(entity.get(2).asString());
            if (type != null) {
                int start = text.offsetByCodePoints(0, entity.get(0).asInt());
                int end = text.offsetByCodePoints(0, entity.get(1).asInt());
                mentions.add(new Mention(new Span(start, end), type));
            }
        }
        return new NamedDocument(text, outermost(mentions));
    }

    private static List<Mention> outermost(List<Mention> mentions) {
        List<Mention> longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(
                Comparator.comparingInt((Mention mention) -> -mention.span().length()));
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : longestFirst) {
            if (kept.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return kept;
    }
}
