package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.depeche.desk.ReportView.RuleView;
import org.depeche.store.RulePrecision;
import org.depeche.store.Store;
import org.jspecify.annotations.Nullable;

/** The lexicon entries: why something was coded, and how often each was right. */
final class RulesApi {
    private final Store store;
    private final RuleBook rules;

    RulesApi(Store store, RuleBook rules) {
        this.store = store;
        this.rules = rules;
    }

    List<ApiRoute> routes() {
        return List.of(
                new ApiRoute(HandlerType.GET, "/api/rules", this::precision),
                new ApiRoute(HandlerType.GET, "/api/rules/<rule>", this::rule));
    }

    private void precision(Context request) {
        List<PrecisionView> views = store.corrections().rulePrecision().stream()
                .map(rule -> view(rule, rules.find(rule.rule()).orElse(null)))
                .toList();
        Json.answer(request, new RulesAnswer(views));
    }

    private static PrecisionView view(RulePrecision rule, @Nullable RuleView entry) {
        return new PrecisionView(
                rule.rule(),
                rule.accepted(),
                rule.changed(),
                rule.rejected(),
                rule.unreviewed(),
                rule.precision(),
                entry);
    }

    private void rule(Context request) {
        String name = request.pathParam("rule");
        RuleView rule = rules.find(name)
                .orElseThrow(() -> new Problem(404, "not-found", "there is no lexicon entry '" + name + "'"));
        Json.answer(request, rule);
    }

    /** @param rules the worst first */
    record RulesAnswer(List<PrecisionView> rules) {}

    /** @param entry the lexicon entry, or null where the lexicon of this build has it no more */
    record PrecisionView(
            String rule,
            long accepted,
            long changed,
            long rejected,
            long unreviewed,
            double precision,
            @Nullable RuleView entry) {}
}
