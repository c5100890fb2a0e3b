package org.depeche.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depeche.coding.Counts;
import org.depeche.coding.Draft;
import org.depeche.coding.EventDate;
import org.depeche.coding.EventPlace;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Quotation;
import org.depeche.coding.ReportAnalysis;
import org.depeche.coding.Source;
import org.depeche.coding.Speakers;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
import org.depeche.place.Place;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes records of the events decided on, with their happenings numbered. */
public final class Records {
    private final ReportAnalysis analysis;
    private final Lexicon lexicon;
    private final Counts counts;
    private final Contexts contexts;
    private final Hedges hedges;
    private final Quotations quotations;
    private final String text;

    public Records(ReportAnalysis analysis, Lexicon lexicon, Counts counts, Contexts contexts) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.hedges = new Hedges(lexicon);
        this.quotations = new Quotations(analysis);
        this.counts = counts;
        this.contexts = contexts;
        this.text = analysis.report().text();
    }

    /** The records in the order of the drafts. */
    public List<EventRecord> of(List<Draft> drafts) {
        List<Map<String, Integer>> tolls = counts.of(analysis, drafts);
        int[] numbers = happenings(drafts, tolls);
        List<EventRecord> records = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            records.add(record(drafts.get(i), numbers[i], tolls.get(i)));
        }
        return records;
    }

    private int[] happenings(List<Draft> drafts, List<Map<String, Integer>> tolls) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            mentions.add(new Mention(drafts.get(i), tolls.get(i)));
        }
        return new Happenings(new SameHappening(analysis, lexicon.grammar())).number(mentions);
    }

    private EventRecord record(Draft draft, int number, Map<String, Integer> tolls) {
        Tree tree = analysis.trees().get(draft.candidate().sentence());
        Span trigger = tree.span(draft.candidate().from(), draft.candidate().to());
        String document = analysis.report().document();
        String key = document + "\n" + draft.type() + "\n" + trigger.start() + "\n" + trigger.end();
        String published = analysis.report().published() == null
                ? null
                : analysis.report().published().toString();
        return new EventRecord(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                document,
                analysis.language(),
                published,
                draft.candidate().sentence(),
                "E" + number,
                draft.type(),
                draft.mode(),
                contexts.of(tree, draft),
                quotation(trigger),
                draft.actors().stream().map(this::participant).toList(),
                draft.recipients().stream().map(this::participant).toList(),
                date(draft),
                draft.place().map(this::place).orElse(null),
                draft.status(),
                hedges.hedged(tree, draft),
                draft.sources().stream().map(this::source).toList(),
                quotations.around(draft),
                tolls,
                draft.frame().rule());
    }

    private Quotation quotation(Span span) {
        return new Quotation(span.in(text), span);
    }

    private Participant participant(Entity entity) {
        return new Participant(
                entity.span().in(text),
                entity.span(),
                entity.name(),
                entity.country(),
                entity.sector(),
                entity.otherSectors());
    }

    private Source source(Speakers.Speaker speaker) {
        Tree tree = analysis.trees().get(speaker.entity().sentence());
        Span cue = tree.span(speaker.cue().from(), speaker.cue().to());
        return new Source(participant(speaker.entity()), quotation(cue));
    }

    private @Nullable EventDate date(Draft draft) {
        String edtf = draft.date().edtf();
        if (edtf == null) {
            return null;
        }
        if (draft.date().expression() == null) {
            boolean given = analysis.report().published() != null;
            return new EventDate(edtf, null, given ? EventDate.Basis.PUBLISHED : EventDate.Basis.INFERRED);
        }
        boolean relative = draft.date().expression().kind() == org.depeche.time.TimeExpression.Kind.RELATIVE;
        boolean inferred = relative && analysis.report().published() == null;
        return new EventDate(
                edtf,
                quotation(draft.date().expression().span()),
                inferred ? EventDate.Basis.INFERRED : EventDate.Basis.TEXT);
    }

    private EventPlace place(PlaceMention mention) {
        Place place = mention.place();
        return new EventPlace(
                mention.span().in(text),
                mention.span(),
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.geonames());
    }
}
