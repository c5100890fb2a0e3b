package org.depeche.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.exchange.Inputs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has been written of a corpus: a line with what it is made of, then a line for each part that is whole, then one that
 * says that all is done. A line is written after what it speaks of; one that is cut off does not count.
 */
final class Journal implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final FileChannel channel;
    private final Map<String, String> conditions;
    private final List<Part> parts = new ArrayList<>();
    private boolean complete;

    private Journal(FileChannel channel, Map<String, String> conditions) {
        this.channel = channel;
        this.conditions = conditions;
    }

    /**
     * Begins a journal.
     *
     * @param conditions what the records depend on: the inputs, the program, options
     */
    static Journal begin(Path file, Map<String, String> conditions) throws IOException {
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel, conditions);
        journal.append(MAPPER.valueToTree(conditions));
        return journal;
    }

    /** Opens a journal; null where it was cut off before its first line was whole. */
    static @Nullable Journal open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        List<String> lines = new String(Arrays.copyOf(bytes, whole), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        try {
            Map<String, String> conditions = new LinkedHashMap<>();
            MAPPER.readTree(lines.get(0))
                    .properties()
                    .forEach(entry ->
                            conditions.put(entry.getKey(), entry.getValue().asString()));
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(whole);
            Journal journal = new Journal(channel, conditions);
            for (String line : lines.subList(1, lines.size())) {
                JsonNode node = MAPPER.readTree(line);
                if (node.has("complete")) {
                    journal.complete = true;
                } else {
                    journal.parts.add(part(node));
                }
            }
            return journal;
        } catch (JacksonException e) {
            throw new IOException(file + " is damaged: start anew in another folder", e);
        }
    }

    /** What the records depend on. */
    Map<String, String> conditions() {
        return conditions;
    }

    /** The parts that are whole. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    boolean isComplete() {
        return complete;
    }

    /** Notes a part whose files are whole and in their places. */
    void add(Part part) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        Tally tally = part.tally();
        node.put("part", part.number())
                .put("source", part.end().source())
                .put("document", part.end().document())
                .put("documents", tally.documents())
                .put("coded", tally.coded())
                .put("duplicates", tally.duplicates())
                .put("failed", tally.failed())
                .put("events", tally.events())
                .put("known_texts", part.knownTexts());
        node.set("skipped", MAPPER.valueToTree(tally.skipped()));
        ObjectNode sizes = node.putObject("sizes");
        for (Table table : Table.values()) {
            sizes.put(table.folder(), part.sizes().get(table));
        }
        node.set("failures", MAPPER.valueToTree(part.failures()));
        append(node);
        parts.add(part);
    }

    /** Notes that all documents are in the parts. */
    void complete() throws IOException {
        append(MAPPER.createObjectNode().put("complete", true));
        complete = true;
    }

    private static Part part(JsonNode node) {
        Map<String, Long> skipped = new LinkedHashMap<>();
        node.path("skipped")
                .properties()
                .forEach(entry -> skipped.put(entry.getKey(), entry.getValue().asLong()));
        List<String> failures = new ArrayList<>();
        node.path("failures").forEach(failure -> failures.add(failure.asString()));
        Map<Table, Long> sizes = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            sizes.put(table, node.path("sizes").path(table.folder()).asLong());
        }
        return new Part(
                node.path("part").asInt(),
                new Inputs.Position(
                        node.path("source").asLong(), node.path("document").asLong()),
                new Tally(
                        node.path("documents").asLong(),
                        node.path("coded").asLong(),
                        node.path("duplicates").asLong(),
                        node.path("failed").asLong(),
                        skipped,
                        node.path("events").asLong()),
                failures,
                node.path("known_texts").asLong(),
                sizes);
    }

    /** Writes a line whole or, where that fails, not at all. */
    private void append(JsonNode node) throws IOException {
        long end = channel.size();
        try {
            ByteBuffer line =
                    ByteBuffer.wrap((MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line, end + line.position());
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
