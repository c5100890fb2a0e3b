package org.depeche.exchange.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What a page's JSON-LD states of its article. */
final class LinkedData {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** For what is not quite JSON. */
    private static final Pattern FIELD = Pattern.compile(
            "\"(headline|datePublished|dateModified|dateCreated|inLanguage)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500})\"");

    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|report).*");

    /** Deeper than any page's data; what is deeper is left alone. */
    private static final int DEEPEST = 50;

    private final Map<String, String> fields;

    private LinkedData(Map<String, String> fields) {
        this.fields = fields;
    }

    /** What the first article in the scripts states; what it does not state, the others may. */
    static LinkedData of(List<String> scripts) {
        Map<String, String> fields = new HashMap<>();
        for (String script : scripts) {
            readLeniently(script, fields);
        }
        return new LinkedData(Map.copyOf(fields));
    }

    /** A field of the article, or "". */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static void readLeniently(String script, Map<String, String> fields) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), script)) {
            parser.nextToken();
            read(parser, fields, 0);
        } catch (JacksonException e) {
            Matcher matcher = FIELD.matcher(script);
            while (matcher.find()) {
                fields.putIfAbsent(matcher.group(1), matcher.group(2));
            }
        }
    }

    private static void read(JsonParser parser, Map<String, String> fields, int depth) {
        JsonToken token = parser.currentToken();
        if (depth > DEEPEST) {
            parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                read(parser, fields, depth + 1);
            }
        } else if (token == JsonToken.START_OBJECT) {
            readObject(parser, fields, depth);
        }
    }

    private static void readObject(JsonParser parser, Map<String, String> fields, int depth) {
        Map<String, String> own = new HashMap<>();
        boolean typed = false;
        boolean article = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("@type")) {
                typed = true;
                article |= isArticle(parser);
            } else if (value == JsonToken.VALUE_STRING) {
                own.putIfAbsent(name, parser.getString());
            } else if (name.equals("@graph") || name.equals("mainEntity") || name.equals("itemListElement")) {
                read(parser, fields, depth + 1);
            } else {
                parser.skipChildren();
            }
        }
        if (article || !typed) {
            for (String name :
                    List.of("headline", "datePublished", "dateModified", "dateCreated", "inLanguage", "articleBody")) {
                String value = own.get(name);
                if (value != null && !value.isBlank()) {
                    fields.putIfAbsent(name, value.strip());
                }
            }
        }
    }

    private static boolean isArticle(JsonParser parser) {
        boolean article = false;
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                article |= isArticle(parser.getValueAsString());
            }
        } else {
            article = isArticle(parser.getValueAsString());
            parser.skipChildren();
        }
        return article;
    }

    private static boolean isArticle(@Nullable String type) {
        return type != null && ARTICLE.matcher(type).matches();
    }
}
