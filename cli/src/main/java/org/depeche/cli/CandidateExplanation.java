package org.depeche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.DatedBy;
import org.depeche.coding.Draft;
import org.depeche.coding.Features;
import org.depeche.coding.FirstLook;
import org.depeche.coding.LinearModel;
import org.depeche.coding.Models;
import org.depeche.coding.Questions;
import org.depeche.coding.Speakers;
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

    private static final String NONE = "NONE";

    private final Questions questions;
    private final Models models;
    private final List<Draft> drafts;
    private final FirstLook look;

    CandidateExplanation(Questions questions, Models models, List<Draft> drafts) {
        this.questions = questions;
        this.models = models;
        this.drafts = drafts;
        this.look = FirstLook.at(questions, models.events());
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
            out.println(
                    "    role      " + argument.role() + ": " + argument.word().form() + " ("
                            + argument.how().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
        }
        for (Frame frame : candidate.frames()) {
            boolean fired = draft != null && draft.frame().equals(frame);
            out.println("    entry     " + frame.rule() + "  →  " + frame.type()
                    + (fired ? ": fired" : ": its conditions hold" + (draft == null ? "" : ", but another fired")));
        }
        for (Frame frame : candidate.others()) {
            boolean fired = draft != null && draft.frame().equals(frame);
            out.println("    entry     " + frame.rule() + "  →  " + frame.type()
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

    private static void reasons(LinearModel model, Features features, int type, int none, PrintWriter out) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            double weight = model.weight(features.key(i), type) - model.weight(features.key(i), none);
            reasons.add(new Reason(features.name(i), weight));
        }
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
        out.println("    for       " + side(reasons, 1));
        out.println("    against   " + side(reasons, -1));
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
        LinearModel roles = models.roles();
        int actor = roles.classes().indexOf("actor");
        int recipient = roles.classes().indexOf("recipient");
        for (Choice<Entity> choice : questions.participants(candidate, type, true)) {
            double[] p = roles.probabilities(choice.features());
            if (p[actor] >= 0.05 || p[recipient] >= 0.05) {
                out.println(String.format(
                        Locale.ROOT,
                        "    who       %s: actor %.2f, recipient %.2f%s",
                        choice.value().text(),
                        p[actor],
                        p[recipient],
                        chosen(draft, choice.value())));
            }
        }
        for (Choice<Speakers.Speaker> choice : questions.speakers(candidate, type, draft.actors())) {
            double p = models.sources()
                    .probabilities(choice.features())[models.sources().classes().indexOf("source")];
            out.println(String.format(
                    Locale.ROOT,
                    "    source    %s: %.2f%s",
                    choice.value().entity().text(),
                    p,
                    draft.sources().contains(choice.value()) ? "  ✓" : ""));
        }
        out.println("    mode      " + draft.mode());
        out.println("    status    " + draft.status().label());
        out.println("    date      " + date(draft.date()));
        out.println("    place     " + draft.place().map(PlaceMention::text).orElse("none"));
    }

    private static String chosen(Draft draft, Entity entity) {
        return draft.actors().contains(entity)
                ? "  ✓ actor"
                : draft.recipients().contains(entity) ? "  ✓ recipient" : "";
    }

    private static String date(DatedBy date) {
        if (date.edtf() == null) {
            return "none";
        }
        return date.edtf()
                + (date.expression() == null
                        ? " (day of publication)"
                        : " by “" + date.expression().text() + "”");
    }
}
