package org.depeche.train.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.coding.Candidate;
import org.depeche.coding.Classifier;
import org.depeche.coding.Models;
import org.depeche.coding.Opinions;
import org.depeche.coding.Questions;
import org.depeche.exchange.GoldEvent;
import org.depeche.lexicon.EventType;
import org.depeche.syntax.model.LinearModel;

/** Fits all coding models to hand-coded documents. */
final class CodingTraining {
    private static final Classifier NOTHING = new Classifier(List.of("NONE"), LinearModel.empty(1));

    private CodingTraining() {}

    /**
     * @param documents documents of the language
     * @param foreign documents of other languages: who does what to whom is told by grammar more than by words
     */
    static Models fit(List<Labelled> documents, List<Labelled> foreign) {
        EventTraining events = new EventTraining(documents);
        return fitWithoutEvents(documents, foreign).withEvents(events.first(), events.second());
    }

    /** The models of all questions but the first, for trying those by themselves. */
    static Models fitWithoutEvents(List<Labelled> documents, List<Labelled> foreign) {
        return withSecondOpinions(firstOpinions(documents, foreign), documents, foreign);
    }

    private static Models firstOpinions(List<Labelled> documents, List<Labelled> foreign) {
        FewAnswers few = new FewAnswers();
        ManyAnswers actors = new ManyAnswers(ManyAnswers.PEOPLE);
        ManyAnswers recipients = new ManyAnswers(ManyAnswers.PEOPLE);
        ManyAnswers dates = new ManyAnswers(ManyAnswers.TIMES_AND_PLACES);
        ManyAnswers places = new ManyAnswers(ManyAnswers.TIMES_AND_PLACES);
        for (Labelled labelled : documents) {
            Questions questions = labelled.questions();
            labelled.labels().events().forEach((candidate, gold) -> {
                few.add(questions, candidate, gold);
                few.addMode(questions, candidate, gold);
                people(questions, candidate, gold, actors, recipients);
                if (labelled.dated()) {
                    dates.date(gold, questions.dates(candidate, gold.type()));
                }
                places.place(gold, questions.places(candidate, gold.type()));
            });
        }
        for (Labelled labelled : foreign) {
            Questions questions = labelled.questions();
            labelled.labels().events().forEach((candidate, gold) -> {
                few.add(questions, candidate, gold);
                people(questions, candidate, gold, actors, recipients);
            });
        }
        return new Models(
                NOTHING,
                NOTHING,
                actors.fit(),
                recipients.fit(),
                few.status(),
                few.modes(),
                few.sources(),
                dates.fit(),
                places.fit(),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING);
    }

    private static void people(
            Questions questions, Candidate candidate, GoldEvent gold, ManyAnswers actors, ManyAnswers recipients) {
        var choices = questions.participants(candidate, gold.type());
        var nobody = questions.nobody(candidate, gold.type());
        actors.people(gold.actors(), candidate, choices, nobody);
        recipients.people(gold.recipients(), candidate, choices, nobody);
    }

    /** Second opinions are learnt on first ones by models that have not seen the document, as in use. */
    private static Models withSecondOpinions(Models first, List<Labelled> documents, List<Labelled> foreign) {
        ManyAnswers actors = new ManyAnswers(ManyAnswers.PEOPLE);
        ManyAnswers recipients = new ManyAnswers(ManyAnswers.PEOPLE);
        ManyAnswers dates = new ManyAnswers(ManyAnswers.TIMES_AND_PLACES);
        ManyAnswers places = new ManyAnswers(ManyAnswers.TIMES_AND_PLACES);
        Companions companions = new Companions();
        List<Folds.Fold<Labelled>> foreignFolds = Folds.of(foreign);
        int part = 0;
        for (Folds.Fold<Labelled> fold : Folds.of(documents)) {
            Folds.Fold<Labelled> foreignFold = foreignFolds.get(part++);
            Models models = firstOpinions(fold.others(), foreignFold.others());
            for (Labelled labelled : fold.held()) {
                Questions questions = labelled.questions();
                Opinions opinions = Opinions.of(questions, types(labelled), models);
                labelled.labels().events().forEach((candidate, gold) -> {
                    peopleAgain(questions, candidate, gold, opinions, actors, recipients);
                    companions.add(questions, candidate, gold, opinions);
                    if (labelled.dated()) {
                        dates.date(gold, questions.datesAgain(candidate, gold.type(), opinions));
                    }
                    places.place(gold, questions.placesAgain(candidate, gold.type(), opinions));
                });
            }
            for (Labelled labelled : foreignFold.held()) {
                Questions questions = labelled.questions();
                Opinions opinions = Opinions.of(questions, types(labelled), models);
                labelled.labels().events().forEach((candidate, gold) -> {
                    peopleAgain(questions, candidate, gold, opinions, actors, recipients);
                    companions.add(questions, candidate, gold, opinions);
                });
            }
        }
        return first.withSecondOpinions(actors.fit(), recipients.fit(), dates.fit(), places.fit(), companions.fit());
    }

    private static void peopleAgain(
            Questions questions,
            Candidate candidate,
            GoldEvent gold,
            Opinions opinions,
            ManyAnswers actors,
            ManyAnswers recipients) {
        EventType type = gold.type();
        actors.people(
                gold.actors(),
                candidate,
                questions.participantsAgain(candidate, type, opinions, true),
                questions.nobodyAgain(candidate, type, opinions, true));
        recipients.people(
                gold.recipients(),
                candidate,
                questions.participantsAgain(candidate, type, opinions, false),
                questions.nobodyAgain(candidate, type, opinions, false));
    }

    private static Map<Candidate, EventType> types(Labelled labelled) {
        Map<Candidate, EventType> types = new LinkedHashMap<>();
        for (Map.Entry<Candidate, GoldEvent> entry : labelled.labels().events().entrySet()) {
            types.put(entry.getKey(), entry.getValue().type());
        }
        return types;
    }
}
