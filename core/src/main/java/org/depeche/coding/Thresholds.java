package org.depeche.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * How sure the models must be, as probabilities; chosen on held-out folds of the training documents and kept beside the
 * models, in the language's {@code coding.properties}.
 *
 * @param event that a candidate is an event
 * @param company that a participant fills a role beside another
 * @param source that a speaker is a source
 */
public record Thresholds(double event, double company, double source) {
    /**
     * The thresholds of a language's models.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if there is no such language, or a threshold is missing
     */
    public static Thresholds load(String language) {
        String resource = "/org/depeche/language/" + language + "/coding.properties";
        Properties properties = new Properties();
        try (InputStream in = Thresholds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no coding models for the language '" + language + "'");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
        return new Thresholds(
                value(properties, resource, "threshold.event"),
                value(properties, resource, "threshold.company"),
                value(properties, resource, "threshold.source"));
    }

    private static double value(Properties properties, String resource, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException(resource + " lacks " + key);
        }
        return Double.parseDouble(value);
    }
}
