package org.depeche.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hand-coded documents that may be without their texts: JSON Lines as {@link GoldReader} reads them; in those without a text,
 * triggers, participants, sources and places have offsets ({@code start}, {@code end}, in code points) where the others have
 * a text. The texts come from files of the reports themselves, told apart by their {@code document}; {@code
 * characters}, the length in code points, tells whether a text is the one that was coded.
 */
public final class StandOffGold {
    private static final List<String> STRETCHES = List.of("actors", "recipients", "sources");

    private final JsonMapper mapper = JsonMapper.shared();

    /** What was read: documents whose text is at hand, and how many had none. */
    public record Joined(List<GoldDocument> documents, int withoutText) {
        public Joined {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Reads codings and joins them with their texts.
     *
     * @param codings the file of codings
     * @param texts JSON Lines files of reports ({@code document}, text, …)
     * @throws IOException if a file cannot be read or a line is not what it should be; the message names the line
     */
    public Joined read(Path codings, List<Path> texts) throws IOException {
        Map<String, ObjectNode> reports = new HashMap<>();
        for (Path file : texts) {
            for (JsonNode report : lines(file)) {
                if (report instanceof ObjectNode object
                        && report.path("document").isString()) {
                    reports.put(report.path("document").asString(), object);
                }
            }
        }
        List<GoldDocument> documents = new ArrayList<>();
        int withoutText = 0;
        int number = 0;
        for (JsonNode coding : lines(codings)) {
            number++;
            if (coding.path("text").isString()) {
                documents.add(GoldReader.document(coding));
                continue;
            }
            ObjectNode report = reports.get(coding.path("document").asString(""));
            if (report == null || !fits(coding, report)) {
                withoutText++;
                continue;
            }
            try {
                documents.add(GoldReader.document(joined(coding, report)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(codings + ":" + number + ": does not fit its text: " + e.getMessage(), e);
            }
        }
        return new Joined(documents, withoutText);
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    nodes.add(mapper.readTree(line));
                } catch (JacksonException e) {
                    throw new IOException(file + ":" + number + ": no JSON object: " + e.getOriginalMessage(), e);
                }
            }
        }
        return nodes;
    }

    private static boolean fits(JsonNode coding, ObjectNode report) {
        String text = report.path("text").asString("");
        return text.codePointCount(0, text.length())
                == coding.path("characters").asInt(-1);
    }

    private static ObjectNode joined(JsonNode coding, ObjectNode report) {
        String text = report.path("text").asString();
        ObjectNode document = report.deepCopy();
        document.set("events", coding.path("events").deepCopy());
        for (JsonNode event : document.path("events")) {
            ((ObjectNode) event).put("trigger", stretch(event, text));
            for (String name : STRETCHES) {
                event.path(name).forEach(entity -> ((ObjectNode) entity).put("text", stretch(entity, text)));
            }
            if (event.path("place") instanceof ObjectNode place) {
                place.put("text", stretch(place, text));
            }
        }
        return document;
    }

    private static String stretch(JsonNode node, String text) {
        int start = text.offsetByCodePoints(0, node.path("start").asInt());
        int end = text.offsetByCodePoints(0, node.path("end").asInt());
        return text.substring(start, end);
    }
}
