package org.depeche;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.coding.Candidate;
import org.depeche.coding.EventRecord;
import org.depeche.coding.Participant;
import org.depeche.coding.Questions;
import org.depeche.coding.ReportAnalysis;
import org.depeche.lexicon.Example;
import org.depeche.lexicon.Frame;
import org.depeche.syntax.Tree;
import org.depeche.syntax.Word;
import org.depeche.text.Report;
import org.jspecify.annotations.Nullable;

/** Codes a lexicon entry's example by the lexicon alone and tells what its record should have said. */
final class ExampleCheck {
    private final Coder coder;

    ExampleCheck(Coder coder) {
        this.coder = coder;
    }

    /**
     * What is wrong with the records, or null where one of them is as the example says. Where the lexicon holds the
     * same words for another type too, only statistics can tell the types apart: then it is enough that the entry is among
     * those proposed.
     */
    @Nullable
    String fault(String rule, Example example) {
        ReportAnalysis analysis = coder.analyser().analyse(report(example));
        Questions questions = Questions.of(analysis, coder.analyser().lexicon());
        List<EventRecord> records = coder.code(analysis, questions).records();
        List<String> faults = new ArrayList<>();
        for (EventRecord record : records) {
            if (record.type() == example.type() && (overlaps(record, example) || carries(analysis, record, example))) {
                List<String> differences = differences(record, example);
                counts(records, example, differences);
                if (differences.isEmpty()) {
                    return null;
                }
                faults.add(String.join(", ", differences));
            }
        }
        if (!faults.isEmpty()) {
            return faults.get(0);
        }
        if (records.stream().anyMatch(record -> overlaps(record, example) && rivals(questions, rule, record))) {
            return null;
        }
        return "no " + example.type() + " at '" + example.trigger() + "' but " + summary(records);
    }

    private Report report(Example example) {
        String document = example.file() + ":" + example.line();
        return new Report(document, coder.language(), null, null, example.text(), null);
    }

    /** Whether the record's trigger is the verb whose object the example's is, or its object: one of the two is coded. */
    private static boolean carries(ReportAnalysis analysis, EventRecord record, Example example) {
        int start = example.text().indexOf(example.trigger());
        Tree tree = analysis.trees().get(record.sentence());
        for (Word word : tree.words()) {
            Word verb = tree.head(word);
            if (verb == null || !(word.is("obj") || word.is("nsubj:pass"))) {
                continue;
            }
            boolean noun = within(word, start, example.trigger().length());
            boolean above = within(verb, start, example.trigger().length());
            int from = record.trigger().span().start();
            int length = record.trigger().span().end() - from;
            if ((noun && within(verb, from, length)) || (above && within(word, from, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Word word, int start, int length) {
        return word.span().start() >= start && word.span().end() <= start + length;
    }

    /** Whether the entry was proposed where another entry for the same words was preferred. */
    private boolean rivals(Questions questions, String rule, EventRecord record) {
        for (Candidate candidate : questions.candidates()) {
            Frame wanted = frame(candidate, rule);
            Frame coded = frame(candidate, record.rule());
            if (wanted != null && coded != null && wanted.phrase().equals(coded.phrase())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Frame frame(Candidate candidate, String rule) {
        return candidate.frames().stream()
                .filter(frame -> frame.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static boolean overlaps(EventRecord record, Example example) {
        int start = -1;
        while ((start = example.text().indexOf(example.trigger(), start + 1)) >= 0) {
            int end = start + example.trigger().length();
            if (record.trigger().span().start() < end
                    && start < record.trigger().span().end()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> differences(EventRecord record, Example example) {
        List<String> differences = new ArrayList<>();
        if (example.mode() != null && !example.mode().equals(record.mode())) {
            differences.add("mode " + record.mode() + " for " + example.mode());
        }
        participants("actors", record.actors(), example.actors(), differences);
        participants("recipients", record.recipients(), example.recipients(), differences);
        List<Participant> sources = record.sources().stream()
                .map(org.depeche.coding.Source::participant)
                .toList();
        participants("sources", sources, example.sources(), differences);
        if (example.status() != null && !example.status().equals(record.status().label())) {
            differences.add("status " + record.status().label() + " for " + example.status());
        }
        return differences;
    }

    /** A sentence's number is given once, to the event that it fits best. */
    private static void counts(List<EventRecord> records, Example example, List<String> differences) {
        example.counts().forEach((kind, number) -> {
            if (records.stream()
                    .noneMatch(record -> number.equals(record.counts().get(kind)))) {
                differences.add("nowhere " + kind + ": " + number);
            }
        });
    }

    private static void participants(
            String role, List<Participant> found, @Nullable List<String> wanted, List<String> differences) {
        if (wanted == null) {
            return;
        }
        List<Participant> left = new ArrayList<>(found);
        boolean all = wanted.stream().distinct().allMatch(one -> left.removeIf(participant -> is(participant, one)));
        if (!all || !left.isEmpty()) {
            differences.add(role + " " + describe(found) + " for " + wanted);
        }
    }

    private static boolean is(Participant participant, String wanted) {
        String[] parts = wanted.split(" ", 2);
        // "-" in an example leaves the country open: often the place or the other side tells it after all.
        boolean country = parts[0].equals("-") || parts[0].equals(participant.country());
        return country
                && (parts.length == 1
                        || parts[1].equals(participant.sector())
                        || participant.otherSectors().contains(parts[1]));
    }

    private static List<String> describe(List<Participant> participants) {
        return participants.stream()
                .map(p -> "'" + p.text() + "' " + (p.country() == null ? "-" : p.country()) + " " + p.sector()
                        + (p.otherSectors().isEmpty() ? "" : p.otherSectors()))
                .toList();
    }

    private static Set<String> summary(List<EventRecord> records) {
        Set<String> summary = new TreeSet<>();
        records.forEach(r -> summary.add(r.type() + " '" + r.trigger().text() + "'"));
        return summary;
    }
}
