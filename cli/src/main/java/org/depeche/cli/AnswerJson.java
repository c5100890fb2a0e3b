package org.depeche.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a query as JSON Lines, an object a row. */
final class AnswerJson implements AnswerWriter {
    private final JsonMapper mapper = JsonMapper.shared();
    private final Writer out;
    private List<String> names = List.of();

    AnswerJson(Writer out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        this.names = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(i);
            object.put(names.get(i), value instanceof java.time.temporal.Temporal ? value.toString() : value);
        }
        out.write(mapper.writeValueAsString(object));
        out.write('\n');
    }
}
