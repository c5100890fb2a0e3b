package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Questions;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.exchange.GoldPlace;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.text.Span;
import org.jspecify.annotations.Nullable;

/** What a person's coding says are the right answers to the coder's questions. */
final class GoldLabels {
    private final Map<Candidate, GoldEvent> events = new LinkedHashMap<>();
    private final List<GoldEvent> unproposed = new ArrayList<>();

    GoldLabels(Questions questions, List<GoldEvent> gold) {
        Map<Candidate, GoldEvent> events = new HashMap<>();
        Set<GoldEvent> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Candidate candidate : questions.candidates()) {
            Span head = candidate.head().span();
            for (GoldEvent event : gold) {
                if (!used.contains(event) && event.start() < head.end() && head.start() < event.end()) {
                    events.put(candidate, event);
                    used.add(event);
                    break;
                }
            }
        }
        for (GoldEvent event : gold) {
            if (!used.contains(event)) {
                Candidate candidate = sameSentence(questions, event, events);
                if (candidate == null) {
                    unproposed.add(event);
                } else {
                    events.put(candidate, event);
                }
            }
        }
        for (Candidate candidate : questions.candidates()) {
            GoldEvent event = events.get(candidate);
            if (event != null) {
                this.events.put(candidate, event);
            }
        }
    }

    /** Failing the very word, a free candidate of the same type in the same sentence names the event. */
    private static @Nullable Candidate sameSentence(
            Questions questions, GoldEvent event, Map<Candidate, GoldEvent> taken) {
        for (Candidate candidate : questions.candidates()) {
            Span sentence = questions
                    .analysis()
                    .trees()
                    .get(candidate.sentence())
                    .sentence()
                    .span();
            boolean inside = sentence.start() <= event.start() && event.start() < sentence.end();
            if (inside
                    && !taken.containsKey(candidate)
                    && candidate.admitted()
                    && candidate.proposed() == event.type()) {
                return candidate;
            }
        }
        return null;
    }

    /** The candidates that report mentions, in the order of the text. */
    Map<Candidate, GoldEvent> events() {
        return events;
    }

    /** The mention that the candidate reports, or null. */
    @Nullable
    GoldEvent event(Candidate candidate) {
        return events.get(candidate);
    }

    /** Mentions that no entry of the lexicon proposes. */
    List<GoldEvent> unproposed() {
        return unproposed;
    }

    /**
     * The right participants among the choices: for each person coded, the mention that fits best.
     *
     * @param ignored further mentions of the same participants are put here: neither right nor wrong
     */
    static Set<Entity> participants(
            List<GoldEntity> gold, List<Choice<Entity>> choices, int sentence, Set<Entity> ignored) {
        Set<Entity> right = new HashSet<>();
        for (GoldEntity wanted : gold) {
            Entity best = null;
            int most = 0;
            for (Choice<Entity> choice : choices) {
                int fit = right.contains(choice.value()) ? 0 : fit(wanted, choice.value(), sentence);
                if (fit > most) {
                    most = fit;
                    best = choice.value();
                }
            }
            if (best == null) {
                continue;
            }
            right.add(best);
            for (Choice<Entity> choice : choices) {
                Entity other = choice.value();
                boolean sameOne = other.referent() == best.referent()
                        || (other.sentence() != sentence && fit(wanted, other, sentence) >= most - 1);
                if (sameOne) {
                    ignored.add(other);
                }
            }
        }
        ignored.removeAll(right);
        return right;
    }

    private static int fit(GoldEntity wanted, Entity entity, int sentence) {
        String a = fold(wanted.text());
        String b = fold(entity.text());
        boolean same = wanted.sameAs(entity.country(), entity.sector(), entity.otherSectors());
        boolean text = !a.isEmpty() && !b.isEmpty() && (a.equals(b) || a.contains(b) || b.contains(a));
        boolean name = !a.isEmpty() && a.equals(fold(entity.name()));
        boolean here = entity.sentence() == sentence;
        if (!same && !(here && text && b.length() > 2)) {
            return 0;
        }
        return (same ? 8 : 0) + (here ? 4 : 0) + (a.equals(b) ? 3 : text ? 2 : name ? 1 : 0);
    }

    static boolean sameSource(GoldEntity wanted, Entity entity) {
        String a = fold(wanted.text());
        String b = fold(entity.text());
        return wanted.sameAs(entity.country(), entity.sector(), entity.otherSectors())
                || a.equals(b)
                || (b.length() > 3 && a.contains(b))
                || (a.length() > 3 && b.contains(a));
    }

    static boolean samePlace(GoldPlace wanted, PlaceMention mention) {
        return fold(wanted.name()).equals(fold(mention.place().name()))
                || fold(wanted.text()).equals(fold(mention.text()))
                || fold(wanted.name()).equals(fold(mention.text()));
    }

    static String fold(String text) {
        String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("^(le|la|les|l|un|une|des|the|a|an) ", "");
    }
}
