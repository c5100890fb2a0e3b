package org.depeche.coding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.depeche.names.Entity;
import org.depeche.place.PlaceMention;
import org.depeche.syntax.Tree;
import org.depeche.text.Report;
import org.depeche.time.Anchor;
import org.depeche.time.TimeExpression;

/**
 * A report read as far as grammar and names go; what the coder decides on. Lists are by sentence, in the order of the
 * text.
 *
 * @param language ISO 639-1 code, as declared or recognised
 * @param anchor the day of publication, as far as it is known
 * @param focus the countries the report is about, the first before all
 */
public record ReportAnalysis(
        Report report,
        String language,
        List<Tree> trees,
        List<List<Entity>> entities,
        List<List<TimeExpression>> times,
        List<List<PlaceMention>> places,
        Anchor anchor,
        List<String> focus) {
    public ReportAnalysis {
        trees = List.copyOf(trees);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        places = List.copyOf(places);
        focus = List.copyOf(focus);
    }

    /** The same with each mention of a participant as something makes of it. */
    ReportAnalysis withEach(UnaryOperator<Entity> made) {
        List<List<Entity>> others = entities.stream()
                .map(ofSentence -> ofSentence.stream().map(made).toList())
                .toList();
        return new ReportAnalysis(report, language, trees, others, times, places, anchor, focus);
    }
}
