package org.depeche.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.depeche.desk.ReportView.RuleView;

/** The lexicon entries: why something was coded. */
final class RulesApi {
    private final RuleBook rules;

    RulesApi(RuleBook rules) {
        this.rules = rules;
    }

    List<ApiRoute> routes() {
        return List.of(new ApiRoute(HandlerType.GET, "/api/rules/<rule>", this::rule));
    }

    private void rule(Context request) {
        String name = request.pathParam("rule");
        RuleView rule = rules.find(name)
                .orElseThrow(() -> new Problem(404, "not-found", "there is no lexicon entry '" + name + "'"));
        Json.answer(request, rule);
    }
}
