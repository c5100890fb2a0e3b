package org.depeche.coding;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The linear models that settle what the lexicon proposes.
 *
 * @param events type of event, or "NONE"
 * @param eventsAgain the same, with what the first look says of the report's other candidates
 * @param actors one class: the more, the likelier a participant (or nobody) is the actor
 * @param recipients likewise the recipient
 * @param status status labels
 * @param modes "TYPE/mode", or "TYPE/-" for none
 * @param sources "source" or "none"
 * @param dates one class: the more, the likelier
 * @param places likewise
 * @param actorsAgain the same as the one without "again", with the opinions on the report's other events; so the others
 * @param companions "company" or "none": whether a participant fills a role beside another
 */
public record Models(
        Classifier events,
        Classifier eventsAgain,
        Classifier actors,
        Classifier recipients,
        Classifier status,
        Classifier modes,
        Classifier sources,
        Classifier dates,
        Classifier places,
        Classifier actorsAgain,
        Classifier recipientsAgain,
        Classifier datesAgain,
        Classifier placesAgain,
        Classifier companions) {
    private static final int COUNT = 14;

    /**
     * The models of a language, as shipped with the program.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException if there is no such language
     */
    public static Models load(String language) {
        String resource = "/org/depeche/language/" + language + "/coding.model";
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no coding models for the language '" + language + "'");
            }
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    static Models read(ByteBuffer in) throws IOException {
        Classifier[] m = new Classifier[COUNT];
        for (int i = 0; i < COUNT; i++) {
            m[i] = Classifier.read(in);
        }
        return new Models(m[0], m[1], m[2], m[3], m[4], m[5], m[6], m[7], m[8], m[9], m[10], m[11], m[12], m[13]);
    }

    private Classifier[] all() {
        return new Classifier[] {
            events,
            eventsAgain,
            actors,
            recipients,
            status,
            modes,
            sources,
            dates,
            places,
            actorsAgain,
            recipientsAgain,
            datesAgain,
            placesAgain,
            companions
        };
    }

    /** The same with other event models. */
    public Models withEvents(Classifier first, Classifier second) {
        return new Models(
                first,
                second,
                actors,
                recipients,
                status,
                modes,
                sources,
                dates,
                places,
                actorsAgain,
                recipientsAgain,
                datesAgain,
                placesAgain,
                companions);
    }

    /** The same with other second opinions. */
    public Models withSecondOpinions(
            Classifier actors2, Classifier recipients2, Classifier dates2, Classifier places2, Classifier companions2) {
        return new Models(
                events,
                eventsAgain,
                actors,
                recipients,
                status,
                modes,
                sources,
                dates,
                places,
                actors2,
                recipients2,
                dates2,
                places2,
                companions2);
    }

    /** Writes all models one after the other; {@link #load} reads them back. */
    public void write(DataOutputStream out) throws IOException {
        for (Classifier model : all()) {
            model.write(out);
        }
    }
}
