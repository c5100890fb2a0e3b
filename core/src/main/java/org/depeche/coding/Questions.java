package org.depeche.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Lexicon;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Pos;
import org.depeche.time.TimeExpression;

/**
 * The questions that coding a report asks, each with its possible answers and what speaks for them. Coding and training
 * ask the same questions, so that what is learnt is what is used.
 */
public final class Questions {
    /** How many participants of other sentences are weighed for a role. */
    private static final int ABSENT = 12;
    /** How many places are weighed for an event, the nearest ones. */
    private static final int PLACES = 16;
    /** How many sentences away a date is looked for. */
    private static final int REACH = 3;

    private final DocumentContext document;
    private final RoleFeatures roles;
    private final boolean explained;
    private final Remembered<Features> events = new Remembered<>();
    private final Remembered<List<Choice<Entity>>> participants = new Remembered<>();
    private final Remembered<Features> nobody = new Remembered<>();
    private final Remembered<List<Choice<DatedBy>>> dates = new Remembered<>();
    private final Remembered<List<Choice<Optional<PlaceMention>>>> places = new Remembered<>();

    private Questions(DocumentContext document, boolean explained) {
        this.document = document;
        this.roles = new RoleFeatures(document);
        this.explained = explained;
    }

    /** The questions of a report. */
    public static Questions of(ReportAnalysis analysis, Lexicon lexicon) {
        return new Questions(new DocumentContext(analysis, lexicon), false);
    }

    /** The same, with features that keep their names. */
    public static Questions explained(ReportAnalysis analysis, Lexicon lexicon) {
        return new Questions(new DocumentContext(analysis, lexicon), true);
    }

    private Features features() {
        return explained ? Features.named() : Features.hashed();
    }

    public ReportAnalysis analysis() {
        return document.analysis();
    }

    DocumentContext document() {
        return document;
    }

    /** The words that may report events, in the order of the text. */
    public List<Candidate> candidates() {
        return document.candidates();
    }

    /**
     * What type of event does the candidate report, if any?
     *
     * @param lexical whether its own word may be named
     */
    public Features event(Candidate candidate, boolean lexical) {
        return lexical
                ? events.of(candidate, candidate.proposed(), () -> askEvent(candidate, true))
                : askEvent(candidate, false);
    }

    private Features askEvent(Candidate candidate, boolean lexical) {
        Features features = features();
        EventFeatures.add(document, candidate, lexical, features);
        return features;
    }

    /** The same question again, when all candidates have been looked at once. */
    public Features eventAgain(Candidate candidate, boolean lexical, FirstLook look) {
        Features features = event(candidate, lexical).copy();
        SecondFeatures.add(document, candidate, lexical, look, features);
        return features;
    }

    /** Is the participant the actor, the recipient, or neither? One choice for each participant that may be. */
    public List<Choice<Entity>> participants(Candidate candidate, EventType type) {
        return participants.of(candidate, type, () -> askParticipants(candidate, type));
    }

    /** Choices whose features may be added to, without touching those given. */
    private static <T> List<Choice<T>> again(List<Choice<T>> choices) {
        List<Choice<T>> copies = new ArrayList<>(choices.size());
        for (Choice<T> choice : choices) {
            copies.add(new Choice<>(choice.value(), choice.features().copy()));
        }
        return copies;
    }

    private List<Choice<Entity>> askParticipants(Candidate candidate, EventType type) {
        List<Choice<Entity>> choices = new ArrayList<>();
        for (Entity entity : document.sentence(candidate.sentence()).entities()) {
            boolean itself = entity.head() == candidate.head().index();
            if (itself || document.sentence(candidate.sentence()).isOnlyWhere(entity)) {
                continue;
            }
            Features features = features();
            roles.inSentence(candidate, type, entity, features);
            choices.add(new Choice<>(entity, features));
        }
        for (Entity entity : roles.salience().absentFrom(candidate.sentence(), ABSENT)) {
            Features features = features();
            roles.absent(candidate, type, entity, features);
            choices.add(new Choice<>(entity, features));
        }
        return choices;
    }

    /** What speaks for nobody filling a role. */
    public Features nobody(Candidate candidate, EventType type) {
        return nobody.of(candidate, type, () -> {
            Features features = features();
            roles.nobody(candidate, type, features);
            return features;
        });
    }

    /** The choices of {@link #participants} with the opinions on the report's other events, for one role. */
    public List<Choice<Entity>> participantsAgain(
            Candidate candidate, EventType type, Opinions opinions, boolean asActor) {
        List<Choice<Entity>> choices = again(participants(candidate, type));
        SecondOpinion second = new SecondOpinion(document, opinions, candidate);
        choices.forEach(choice -> second.participant(choice.value(), asActor, choice.features()));
        return choices;
    }

    /** {@link #nobody} with the opinions on the report's other events, for one role. */
    public Features nobodyAgain(Candidate candidate, EventType type, Opinions opinions, boolean asActor) {
        Features features = nobody(candidate, type).copy();
        new SecondOpinion(document, opinions, candidate).nobody(asActor, features);
        return features;
    }

    /**
     * Does the participant fill the role beside the first? One choice for each other participant of the sentence that names
     * the first.
     */
    public List<Choice<Entity>> companions(
            Candidate candidate, EventType type, Opinions opinions, boolean asActor, Entity first) {
        CompanionFeatures companions = new CompanionFeatures(document, opinions);
        List<Choice<Entity>> choices = new ArrayList<>();
        SentenceContext context = document.sentence(first.sentence());
        for (Entity entity : context.entities()) {
            boolean itself = first.sentence() == candidate.sentence()
                    && entity.head() == candidate.head().index();
            if (itself || entity.referent() == first.referent() || context.isOnlyWhere(entity)) {
                continue;
            }
            Features features = features();
            companions.add(candidate, type, asActor, first, entity, features);
            choices.add(new Choice<>(entity, features));
        }
        return choices;
    }

    /** {@link #dates} with the opinions on the report's other events. */
    public List<Choice<DatedBy>> datesAgain(Candidate candidate, EventType type, Opinions opinions) {
        List<Choice<DatedBy>> choices = again(dates(candidate, type));
        SecondOpinion second = new SecondOpinion(document, opinions, candidate);
        choices.forEach(choice -> second.date(String.valueOf(choice.value().edtf()), choice.features()));
        return choices;
    }

    /** {@link #places} with the opinions on the report's other events. */
    public List<Choice<Optional<PlaceMention>>> placesAgain(Candidate candidate, EventType type, Opinions opinions) {
        List<Choice<Optional<PlaceMention>>> choices = again(places(candidate, type));
        SecondOpinion second = new SecondOpinion(document, opinions, candidate);
        choices.forEach(choice -> second.place(Opinions.placeKey(choice.value()), choice.features()));
        return choices;
    }

    /** Did it happen? */
    public Features status(Candidate candidate, EventType type) {
        Features features = features();
        StatusFeatures.add(document, candidate, type, features);
        return features;
    }

    /** In what mode? */
    public Features mode(Candidate candidate, EventType type) {
        Features features = features();
        ModeFeatures.add(document, candidate, type, features);
        return features;
    }

    /** Is the speaker a source of the event? */
    public List<Choice<Speakers.Speaker>> speakers(Candidate candidate, EventType type, List<Entity> actors) {
        List<Choice<Speakers.Speaker>> choices = new ArrayList<>();
        SentenceContext here = document.sentence(candidate.sentence());
        Set<Integer> acting = new HashSet<>();
        actors.forEach(actor -> acting.add(actor.referent()));
        for (int i = Math.max(0, here.index() - 1); i <= Math.min(here.index() + 1, lastSentence()); i++) {
            SentenceContext at = document.sentence(i);
            if (i != here.index() && (!here.quoted(candidate.head()) || at.headline())) {
                continue;
            }
            for (Speakers.Speaker speaker : at.speakers()) {
                boolean itself = i == here.index()
                        && speaker.cue().head().index() == candidate.head().index();
                // "Selon un diplomate" tells who says its own sentence, not the quotation before.
                boolean ofOther = i != here.index() && speaker.cue().head().pos() == Pos.ADP;
                if (itself || ofOther) {
                    continue;
                }
                Features features = features();
                boolean actor = acting.contains(speaker.entity().referent());
                SourceFeatures.add(document, candidate, type, at, speaker, actor, features);
                choices.add(new Choice<>(speaker, features));
            }
        }
        return choices;
    }

    private int lastSentence() {
        return document.sentences().size() - 1;
    }

    /** When? The expressions of this and near sentences, the day of publication, and none. */
    public List<Choice<DatedBy>> dates(Candidate candidate, EventType type) {
        return dates.of(candidate, type, () -> askDates(candidate, type));
    }

    private List<Choice<DatedBy>> askDates(Candidate candidate, EventType type) {
        List<Choice<DatedBy>> choices = new ArrayList<>();
        Features none = features();
        DateFeatures.none(document, candidate, type, none);
        choices.add(new Choice<>(DatedBy.NOTHING, none));
        LocalDate day = analysis().anchor().date();
        if (day != null) {
            Features features = features();
            DateFeatures.published(document, candidate, type, features);
            choices.add(new Choice<>(new DatedBy(day.toString(), null), features));
        }
        for (int i = 0; i < document.sentences().size(); i++) {
            if (!near(i, candidate.sentence())) {
                continue;
            }
            for (TimeExpression time : document.sentence(i).times()) {
                if (time.edtf() == null) {
                    continue;
                }
                Features features = features();
                if (i == candidate.sentence()) {
                    DateFeatures.inSentence(document, candidate, type, time, features);
                } else {
                    DateFeatures.elsewhere(document, candidate, type, i, time, features);
                }
                choices.add(new Choice<>(new DatedBy(time.edtf(), time), features));
            }
        }
        return choices;
    }

    private static boolean near(int sentence, int candidate) {
        return Math.abs(sentence - candidate) <= REACH || sentence <= 2;
    }

    /** Where? The report's places, the nearest mention of each, and none. */
    public List<Choice<Optional<PlaceMention>>> places(Candidate candidate, EventType type) {
        return places.of(candidate, type, () -> askPlaces(candidate, type));
    }

    private List<Choice<Optional<PlaceMention>>> askPlaces(Candidate candidate, EventType type) {
        List<Choice<Optional<PlaceMention>>> choices = new ArrayList<>();
        Features none = features();
        PlaceFeatures.none(document, candidate, type, none);
        choices.add(new Choice<>(Optional.empty(), none));
        Set<String> seen = new HashSet<>();
        SentenceContext here = document.sentence(candidate.sentence());
        for (PlaceMention mention : here.places()) {
            seen.add(mention.place().name());
            Features features = features();
            PlaceFeatures.inSentence(document, candidate, type, mention, features);
            choices.add(new Choice<>(Optional.of(mention), features));
        }
        for (int distance = 1; distance < document.sentences().size(); distance++) {
            placesAt(candidate, type, candidate.sentence() - distance, seen, choices);
            placesAt(candidate, type, candidate.sentence() + distance, seen, choices);
        }
        return choices;
    }

    /** Each place once, at its nearest mention. */
    private void placesAt(
            Candidate candidate,
            EventType type,
            int sentence,
            Set<String> seen,
            List<Choice<Optional<PlaceMention>>> choices) {
        if (sentence < 0 || sentence > lastSentence() || choices.size() >= PLACES) {
            return;
        }
        for (PlaceMention mention : document.sentence(sentence).places()) {
            if (seen.add(mention.place().name())) {
                Features features = features();
                PlaceFeatures.elsewhere(document, candidate, type, mention, features);
                choices.add(new Choice<>(Optional.of(mention), features));
            }
        }
    }
}
