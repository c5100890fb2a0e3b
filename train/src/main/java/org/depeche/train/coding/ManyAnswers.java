package org.depeche.train.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depeche.coding.Candidate;
import org.depeche.coding.Choice;
import org.depeche.coding.Classifier;
import org.depeche.coding.DatedBy;
import org.depeche.coding.Features;
import org.depeche.exchange.GoldEntity;
import org.depeche.exchange.GoldEvent;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Fits the rankers of one question that has many possible answers: who, whom, when, where. */
final class ManyAnswers {
    /** Small steps: the choices of who are many and told by many weak signs. */
    static final LogisticTrainer.Settings PEOPLE = new LogisticTrainer.Settings(15, 0.03, 3e-3, 2);

    static final LogisticTrainer.Settings TIMES_AND_PLACES = new LogisticTrainer.Settings(12, 0.06, 3e-3, 2);

    private final List<LogisticTrainer.Group> groups = new ArrayList<>();

    private final LogisticTrainer.Settings settings;

    ManyAnswers(LogisticTrainer.Settings settings) {
        this.settings = settings;
    }

    Classifier fit() {
        return LogisticTrainer.rank(groups, settings);
    }

    /** Learns who fills a role; a participant coded whom no choice names teaches nothing. */
    void people(List<GoldEntity> gold, Candidate candidate, List<Choice<Entity>> choices, Features nobody) {
        Set<Entity> ignored = new HashSet<>();
        Set<Entity> right = GoldLabels.participants(gold, choices, candidate.sentence(), ignored);
        List<int[]> keys = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        keys.add(nobody.keys());
        flags.add(gold.isEmpty());
        for (Choice<Entity> choice : choices) {
            Entity entity = choice.value();
            boolean sameOne =
                    ignored.contains(entity) && right.stream().anyMatch(r -> r.referent() == entity.referent());
            keys.add(choice.features().keys());
            boolean key =
                    gold.stream().anyMatch(w -> w.sameAs(entity.country(), entity.sector(), entity.otherSectors()));
            flags.add(right.contains(entity) || sameOne || key);
        }
        add(keys, flags);
    }

    void date(GoldEvent gold, List<Choice<DatedBy>> choices) {
        String wanted = dated(gold.date());
        List<int[]> keys = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        for (Choice<DatedBy> choice : choices) {
            keys.add(choice.features().keys());
            flags.add(Objects.equals(wanted, dated(choice.value().edtf())));
        }
        add(keys, flags);
    }

    private static @Nullable String dated(@Nullable String edtf) {
        return edtf == null || edtf.startsWith("XXXX") ? null : edtf;
    }

    void place(GoldEvent gold, List<Choice<Optional<PlaceMention>>> choices) {
        List<int[]> keys = new ArrayList<>();
        List<Boolean> flags = new ArrayList<>();
        for (Choice<Optional<PlaceMention>> choice : choices) {
            keys.add(choice.features().keys());
            Optional<PlaceMention> place = choice.value();
            boolean same = gold.place() == null
                    ? place.isEmpty()
                    : place.isPresent() && GoldLabels.samePlace(gold.place(), place.get());
            flags.add(same);
        }
        add(keys, flags);
    }

    private void add(List<int[]> keys, List<Boolean> flags) {
        if (flags.contains(true)) {
            boolean[] right = new boolean[flags.size()];
            for (int i = 0; i < right.length; i++) {
                right[i] = flags.get(i);
            }
            groups.add(new LogisticTrainer.Group(keys, right));
        }
    }
}
