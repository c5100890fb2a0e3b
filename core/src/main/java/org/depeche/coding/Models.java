package org.depeche.coding;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The linear models that settle what the lexicon proposes.
 *
 * @param events type of event, or "NONE"
 * @param eventsAgain the same, with what the first look says of the report's other candidates
 * @param actors one class: the more, the likelier a participant (or nobody) is the actor
 * @param recipients likewise the recipient
 * @param roles "actor", "recipient" or "none": for further participants beside the first
 * @param status status labels
 * @param modes "TYPE/mode", or "TYPE/-" for none
 * @param sources "source" or "none"
 * @param dates one class: the more, the likelier
 * @param places likewise
 */
public record Models(
        LinearModel events,
        LinearModel eventsAgain,
        LinearModel actors,
        LinearModel recipients,
        LinearModel roles,
        LinearModel status,
        LinearModel modes,
        LinearModel sources,
        LinearModel dates,
        LinearModel places) {
    private static final String RESOURCE = "/org/depeche/models/coding.bin";

    /** The models shipped with the program. */
    public static Models load() {
        try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + RESOURCE + "; build the project again");
            }
            return read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static Models read(DataInputStream in) throws IOException {
        return new Models(
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in),
                LinearModel.read(in));
    }

    /** Writes all models one after the other; {@link #load} reads them back. */
    public void write(DataOutputStream out) throws IOException {
        for (LinearModel model :
                new LinearModel[] {events, eventsAgain, actors, recipients, roles, status, modes, sources, dates, places
                }) {
            model.write(out);
        }
    }
}
