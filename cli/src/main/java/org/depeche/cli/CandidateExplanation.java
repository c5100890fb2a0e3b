package org.depeche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Classifier;
import org.depeche.coding.DatedBy;
import org.depeche.coding.Draft;
import org.depeche.coding.Features;
import org.depeche.coding.FirstLook;
import org.depeche.coding.Models;
import org.depeche.coding.Opinions;
import org.depeche.coding.Questions;
import org.depeche.coding.Speakers;
import org.depeche.exchange.Palette;
import org.depeche.lexicon.Argument;
import org.depeche.lexicon.EventType;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Restriction;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Why a word that may report an event was coded as it was, or not at all. */
final class CandidateExplanation {
    /** How many reasons are shown on each side. */
    private static final int REASONS = 6;

    /** How many answers that were weighed are shown. */
    private static final int ANSWERS = 4;

    private static final String NONE = "NONE";

    private final Questions questions;
    private final Models models;
    private final List<Draft> drafts;
    private final FirstLook look;
    private final Opinions opinions;

    CandidateExplanation(Questions questions, Models models, List<Draft> drafts) {
        this.questions = questions;
        this.models = models;
        this.drafts = drafts;
        this.look = FirstLook.at(questions, models.events());
        Map<Candidate, EventType> types = new LinkedHashMap<>();
        drafts.forEach(draft -> types.put(draft.candidate(), draft.type()));
        this.opinions = Opinions.of(questions, types, models);
    }

    void print(Tree tree, Candidate candidate, PrintWriter out) {
        Features features = questions.eventAgain(candidate, true, look);
        double[] probabilities = models.eventsAgain().probabilities(features);
        List<String> classes = models.eventsAgain().classes();
        int none = classes.indexOf(NONE);
        int best = best(probabilities, none);
        Draft draft = draft(candidate);
        out.println(String.format(
                Locale.ROOT,
                "  candidate   %s  →  %s (an event: %.2f; of its types most likely %s)",
                words(tree, candidate),
                draft == null ? "not coded" : draft.type().toString(),
                1 - probabilities[none],
                classes.get(best)));
        frames(tree, candidate, draft, out);
        reasons(models.eventsAgain(), features, best, none, out);
        if (draft != null) {
            decisions(candidate, draft, out);
        }
    }

    private static String words(Tree tree, Candidate candidate) {
        return tree.words().subList(candidate.from(), candidate.to()).stream()
                .map(word -> word.form())
                .collect(Collectors.joining(" "));
    }

    private static int best(double[] values, int except) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (i != except && (best < 0 || values[i] > values[best])) {
                best = i;
            }
        }
        return best;
    }

    private @Nullable Draft draft(Candidate candidate) {
        for (Draft draft : drafts) {
            if (draft.candidate().equals(candidate)) {
                return draft;
            }
        }
        return null;
    }

    private static void frames(Tree tree, Candidate candidate, @Nullable Draft draft, PrintWriter out) {
        for (Argument argument : candidate.arguments()) {
            out.println("    role        " + argument.role() + ": "
                    + argument.word().form() + " ("
                    + argument.how().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
        }
        for (Frame frame : candidate.frames()) {
            boolean fired = draft != null && draft.frame().equals(frame);
            out.println("    entry       " + frame.rule() + "  →  " + frame.type()
                    + (fired ? ": fired" : ": its conditions hold" + (draft == null ? "" : ", but another fired")));
        }
        for (Frame frame : candidate.others()) {
            boolean fired = draft != null && draft.frame().equals(frame);
            out.println("    entry       " + frame.rule() + "  →  " + frame.type()
                    + (fired ? ": fired for its type, although " : ": did not fire, as ")
                    + unmet(tree, frame, candidate.arguments()));
        }
    }

    private static String unmet(Tree tree, Frame frame, List<Argument> arguments) {
        List<String> unmet = new ArrayList<>();
        for (Restriction restriction : frame.restrictions()) {
            if (!restriction.holds(tree, arguments)) {
                String lemmas = restriction.lemmas().stream().sorted().limit(8).collect(Collectors.joining(", "));
                unmet.add(restriction.role()
                        + (restriction.forbidden() ? " is one of: " : " is none of: ")
                        + lemmas
                        + (restriction.lemmas().size() > 8 ? ", …" : ""));
            }
        }
        return String.join("; ", unmet);
    }

    private static void reasons(Classifier model, Features features, int type, int none, PrintWriter out) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            double weight = model.weight(features, i, type) - model.weight(features, i, none);
            reasons.add(new Reason(features.name(i), weight));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        out.println("    for         " + side(reasons, 1));
        out.println("    against     " + side(reasons, -1));
    }

    /** A feature with how much it speaks for an event of the likeliest type. */
    private record Reason(String name, double weight) {}

    private static String side(List<Reason> reasons, int sign) {
        return reasons.stream()
                .filter(reason -> sign * reason.weight() > 0.005)
                .limit(REASONS)
                .map(reason -> String.format(Locale.ROOT, "%s %+.2f", reason.name(), reason.weight()))
                .collect(Collectors.joining(", "));
    }

    private void decisions(Candidate candidate, Draft draft, PrintWriter out) {
        EventType type = draft.type();
        line(out, "actors", texts(draft.actors()), list(who(candidate, type, true, models.actorsAgain())));
        line(out, "recipients", texts(draft.recipients()), list(who(candidate, type, false, models.recipientsAgain())));
        int source = models.sources().classes().indexOf("source");
        List<Ranked> speakers = new ArrayList<>();
        for (Choice<Speakers.Speaker> choice : questions.speakers(candidate, type, draft.actors())) {
            double probability = models.sources().probabilities(choice.features())[source];
            speakers.add(new Ranked(choice.value().entity().text(), probability));
        }
        line(
                out,
                "sources",
                texts(draft.sources().stream().map(Speakers.Speaker::entity).toList()),
                list(speakers));
        line(
                out,
                "date",
                date(draft.date()),
                list(ranked(
                        questions.datesAgain(candidate, type, opinions),
                        models.datesAgain(),
                        CandidateExplanation::date)));
        line(
                out,
                "place",
                place(draft.place()),
                list(ranked(
                        questions.placesAgain(candidate, type, opinions),
                        models.placesAgain(),
                        CandidateExplanation::place)));
        List<Ranked> statuses = new ArrayList<>();
        double[] scores = models.status().scores(questions.status(candidate, type));
        for (int i = 0; i < scores.length; i++) {
            statuses.add(new Ranked(models.status().classes().get(i), scores[i]));
        }
        line(out, "status", draft.status().label(), list(statuses));
        line(out, "mode", draft.mode() == null ? "none" : draft.mode(), "");
    }

    /** An answer that was weighed. */
    private record Ranked(String answer, double score) {}

    private static <T> List<Ranked> ranked(List<Choice<T>> choices, Classifier ranker, Function<T, String> text) {
        List<Ranked> ranked = new ArrayList<>();
        for (Choice<T> choice : choices) {
            ranked.add(new Ranked(text.apply(choice.value()), ranker.scores(choice.features())[0]));
        }
        return ranked;
    }

    /** The best answers, best first. */
    private static String list(List<Ranked> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparingDouble(answer -> -answer.score()))
                .limit(ANSWERS)
                .map(answer ->
                        String.format(Locale.ROOT, "%s %.2f", Palette.inOneLine(answer.answer()), answer.score()))
                .collect(Collectors.joining(", "));
    }

    private static void line(PrintWriter out, String label, String decided, String weighed) {
        out.println(String.format(
                Locale.ROOT, "    %-11s %s%s", label, decided, weighed.isEmpty() ? "" : "   [" + weighed + "]"));
    }

    private List<Ranked> who(Candidate candidate, EventType type, boolean asActor, Classifier ranker) {
        List<Ranked> ranked =
                ranked(questions.participantsAgain(candidate, type, opinions, asActor), ranker, Entity::text);
        Features nobody = questions.nobodyAgain(candidate, type, opinions, asActor);
        ranked.add(new Ranked("(nobody)", ranker.scores(nobody)[0]));
        return ranked;
    }

    private static String texts(List<Entity> entities) {
        return entities.isEmpty()
                ? "none"
                : entities.stream()
                        .map(entity -> Palette.inOneLine(entity.text()))
                        .collect(Collectors.joining("; "));
    }

    private static String date(DatedBy date) {
        if (date.edtf() == null) {
            return "none";
        }
        return date.edtf()
                + (date.expression() == null
                        ? " (day of publication)"
                        : " “" + Palette.inOneLine(date.expression().text()) + "”");
    }

    private static String place(Optional<PlaceMention> place) {
        return place.map(mention -> Palette.inOneLine(mention.text())).orElse("none");
    }
}
