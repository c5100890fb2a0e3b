package org.depeche.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.Source;
import org.depeche.exchange.CodePoints;
import org.depeche.exchange.Days;
import org.depeche.exchange.RecordJson;
import org.depeche.text.Span;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Writes mentions with their participants, places and countries. */
final class MentionWriter implements AutoCloseable {
    private final DuckDBAppender mentions;
    private final DuckDBAppender records;
    private final DuckDBAppender participants;
    private final DuckDBAppender dyads;
    private final DuckDBAppender countries;
    private final DuckDBAppender newEntities;
    private final DuckDBAppender newPlaces;
    private final Set<Long> known = new HashSet<>();
    private long nextMention;

    MentionWriter(DuckDBConnection connection, Query query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE new_entities AS FROM entities LIMIT 0");
            statement.execute("CREATE OR REPLACE TEMP TABLE new_places AS FROM places LIMIT 0");
        }
        this.nextMention = query.count("SELECT coalesce(max(mention), 0) + 1 FROM mentions", statement -> {});
        this.mentions = connection.createAppender("mentions");
        this.records = connection.createAppender("records");
        this.participants = connection.createAppender("participants");
        this.dyads = connection.createAppender("dyads");
        this.countries = connection.createAppender("mention_countries");
        this.newEntities = connection.createAppender("temp", "main", "new_entities");
        this.newPlaces = connection.createAppender("temp", "main", "new_places");
    }

    /**
     * Writes a mention.
     *
     * @param machine the machine's record as JSON where it is another, else null
     */
    void add(DocumentHeader document, EventRecord record, Review review, int run, @Nullable String machine)
            throws SQLException {
        CodePoints offsets = document.offsets();
        Span sentence = document.sentence(record);
        String sentenceText = sentence.in(document.report().text());
        String title = document.report().title();
        long mention = nextMention++;
        mentions.beginRow();
        mentions.append(mention).append(document.doc()).append(record.id()).append(record.event());
        mentions.append(record.sentence()).append(record.type().name()).append(record.mode());
        mentions.append(record.type().quad().label()).append(record.type().intensity(record.mode()));
        mentions.append(record.contexts()).append(record.status().label()).append(record.hedged());
        mentions.append(record.language());
        date(record.date());
        place(record.place());
        mentions.append(firstName(record.actors())).append(firstName(record.recipients()));
        mentions.append(firstName(sources(record)));
        mentions.append(record.trigger().text());
        mentions.append(offsets.toCodePoints(record.trigger().span().start()));
        mentions.append(offsets.toCodePoints(record.trigger().span().end()));
        mentions.append(record.quote() == null ? null : record.quote().text());
        for (String count : List.of("killed", "injured", "arrested", "abducted", "participants")) {
            mentions.append(record.counts().get(count));
        }
        mentions.append(record.rule()).append(review.label()).append(run);
        mentions.append(Words.fold(title == null ? sentenceText : sentenceText + " " + title))
                .endRow();
        records.beginRow()
                .append(mention)
                .append(RecordJson.write(record, offsets))
                .append(sentenceText);
        records.append(offsets.toCodePoints(sentence.start())).append(machine).endRow();
        people(mention, "actor", record.actors(), List.of(), offsets);
        people(mention, "recipient", record.recipients(), List.of(), offsets);
        people(mention, "source", sources(record), record.sources(), offsets);
        dyads(mention, record);
        countries(mention, record);
    }

    private static List<Participant> sources(EventRecord record) {
        return record.sources().stream().map(Source::participant).toList();
    }

    private static @Nullable String firstName(List<Participant> participants) {
        return participants.isEmpty() ? null : participants.get(0).name();
    }

    private void date(@Nullable EventDate date) throws SQLException {
        Optional<Days> days = date == null ? Optional.empty() : Days.of(date.edtf());
        mentions.append(date == null ? null : date.edtf());
        mentions.append(date == null ? null : date.basis().label());
        mentions.append(days.map(Days::first).orElse(null))
                .append(days.map(Days::last).orElse(null));
    }

    private void place(@Nullable EventPlace place) throws SQLException {
        if (place == null) {
            mentions.appendNull().appendNull();
            return;
        }
        long key = key("place", place.name(), place.country(), place.latitude(), place.longitude(), place.geonames());
        mentions.append(key).append(place.name());
        if (known.add(key)) {
            newPlaces.beginRow().append(key).append(place.name()).append(place.country());
            newPlaces.append(degrees(place.latitude())).append(degrees(place.longitude()));
            newPlaces
                    .append(place.geonames() == 0 ? null : place.geonames())
                    .append(Words.fold(place.name()))
                    .endRow();
        }
    }

    private static @Nullable Double degrees(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private void people(long mention, String role, List<Participant> people, List<Source> sources, CodePoints offsets)
            throws SQLException {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Participant person = people.get(i);
            Quotation cue = sources.isEmpty() ? null : sources.get(i).cue();
            participants.beginRow().append(mention).append(role).append(i).append(entity(person));
            participants.append(names.add(person.name())).append(person.text());
            participants.append(offsets.toCodePoints(person.span().start()));
            participants.append(offsets.toCodePoints(person.span().end()));
            if (cue == null) {
                participants.appendNull().appendNull().appendNull();
            } else {
                participants
                        .append(cue.text())
                        .append(offsets.toCodePoints(cue.span().start()));
                participants.append(offsets.toCodePoints(cue.span().end()));
            }
            participants.endRow();
        }
    }

    private long entity(Participant person) throws SQLException {
        long key = key("entity", person.name(), person.country(), person.sector(), person.otherSectors());
        if (known.add(key)) {
            newEntities.beginRow().append(key).append(person.name()).append(person.country());
            newEntities.append(person.sector()).append(person.otherSectors()).append(Words.fold(person.name()));
            newEntities.endRow();
        }
        return key;
    }

    private void dyads(long mention, EventRecord record) throws SQLException {
        Set<List<@Nullable String>> names = new HashSet<>();
        Set<List<@Nullable String>> nations = new HashSet<>();
        for (Participant actor : record.actors()) {
            for (Participant recipient : record.recipients()) {
                dyads.beginRow().append(mention).append(record.type().quad().label());
                dyads.append(entity(actor)).append(entity(recipient));
                dyads.append(actor.country()).append(recipient.country());
                dyads.append(names.add(List.of(actor.name(), recipient.name())));
                dyads.append(nations.add(Arrays.asList(actor.country(), recipient.country())))
                        .endRow();
            }
        }
    }

    private void countries(long mention, EventRecord record) throws SQLException {
        Set<String> all = new TreeSet<>();
        for (List<Participant> people : List.of(record.actors(), record.recipients(), sources(record))) {
            people.stream().map(Participant::country).filter(Objects::nonNull).forEach(all::add);
        }
        if (record.place() != null && record.place().country() != null) {
            all.add(record.place().country());
        }
        for (String country : all) {
            countries.beginRow().append(mention).append(country).endRow();
        }
    }

    /** A number that stands for these values, the same in every store. */
    private static long key(@Nullable Object... values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(value).append('\u001F');
        }
        return UUID.nameUUIDFromBytes(joined.toString().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    /** Deletes mentions with all that belongs to them. */
    static void delete(Query query, List<Long> mentions) throws SQLException {
        if (mentions.isEmpty()) {
            return;
        }
        for (String table : List.of("mentions", "records", "participants", "dyads", "mention_countries")) {
            query.update("DELETE FROM " + table + " WHERE mention IN (" + Query.marks(mentions.size()) + ")", mentions);
        }
    }

    void flush(Statement statement) throws SQLException {
        for (DuckDBAppender appender :
                List.of(mentions, records, participants, dyads, countries, newEntities, newPlaces)) {
            appender.flush();
        }
        statement.execute("INSERT INTO entities FROM new_entities ON CONFLICT DO NOTHING");
        statement.execute("INSERT INTO places FROM new_places ON CONFLICT DO NOTHING");
        statement.execute("DELETE FROM new_entities");
        statement.execute("DELETE FROM new_places");
        known.clear();
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender :
                List.of(mentions, records, participants, dyads, countries, newEntities, newPlaces)) {
            appender.close();
        }
    }
}
