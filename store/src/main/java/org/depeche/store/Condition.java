package org.depeche.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A condition on the mentions {@code m}, as SQL with the values of its question marks. No value stands in the SQL. */
final class Condition {
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{3}");

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Condition() {}

    static Condition of(EventFilter filter) {
        Condition condition = new Condition();
        if (filter.values(Criterion.REVIEW).isEmpty()) {
            condition.add("m.review <> 'rejected'", List.of());
        }
        for (Criterion criterion : Criterion.values()) {
            List<String> of = filter.values(criterion);
            if (!of.isEmpty()) {
                condition.add(criterion, of);
            }
        }
        return condition;
    }

    /** The condition for a WHERE clause. */
    String sql() {
        return parts.isEmpty() ? "TRUE" : String.join(" AND ", parts);
    }

    /** Sets the values, from a parameter's index on; returns the index after the last. */
    int bind(PreparedStatement statement, int from) throws SQLException {
        int index = from;
        for (Object value : values) {
            statement.setObject(index++, value);
        }
        return index;
    }

    private void add(String sql, List<?> with) {
        parts.add(sql);
        values.addAll(with);
    }

    private void add(Criterion criterion, List<String> of) {
        switch (criterion) {
            case TYPE, MODE, QUAD, STATUS, LANGUAGE, REVIEW ->
                add("m." + criterion.parameter() + " IN " + marks(of), of);
            case COUNTRY ->
                add("m.mention IN (SELECT mention FROM mention_countries WHERE country IN " + marks(of) + ")", of);
            case ACTOR, RECIPIENT, SOURCE -> named(criterion.parameter(), of);
            case SECTOR ->
                add(
                        "m.mention IN (SELECT mention FROM participants WHERE role <> 'source' AND entity IN (SELECT entity"
                                + " FROM entities WHERE sector IN " + marks(of) + "))",
                        of);
            case PLACE -> place(of);
            case FROM -> add("m.last_day >= ?", List.of(days(of).first()));
            case TO -> add("m.first_day <= ?", List.of(days(of).last()));
            case TEXT -> {
                for (String word : Words.beginnings(of.get(0))) {
                    add("contains(m.words, ?)", List.of(word));
                }
            }
            case DOCUMENT -> add("m.doc IN (SELECT doc FROM documents WHERE document IN " + marks(of) + ")", of);
        }
    }

    /**
     * Who is so named; where nobody is, whose country has that code, or whose name or words in the text have words that begin
     * so.
     */
    private void named(String role, List<String> names) {
        List<String> any = new ArrayList<>();
        List<Object> with = new ArrayList<>();
        for (String name : names) {
            String folded = Words.fold(name);
            if (COUNTRY_CODE.matcher(name).matches()) {
                any.add(
                        "m.mention IN (SELECT p.mention FROM participants p WHERE p.role = ? AND p.entity IN (SELECT entity"
                                + " FROM entities WHERE words = ? OR (country = ? AND NOT EXISTS (SELECT 1 FROM participants q JOIN"
                                + " entities e USING (entity) WHERE q.role = ? AND e.words = ?))))");
                Collections.addAll(with, role, folded, name, role, folded);
                continue;
            }
            any.add(
                    "m.mention IN (SELECT p.mention FROM participants p WHERE p.role = ? AND (p.entity IN (SELECT entity"
                            + " FROM entities WHERE words = ?) OR (NOT EXISTS (SELECT 1 FROM participants q JOIN entities e USING"
                            + " (entity) WHERE q.role = ? AND e.words = ?) AND (p.entity IN (SELECT entity FROM entities WHERE"
                            + " contains(words, ?)) OR contains(' ' || strip_accents(lower(p.text)), ?)))))");
            Collections.addAll(with, role, folded, role, folded, folded.stripTrailing(), folded.stripTrailing());
        }
        add("(" + String.join(" OR ", any) + ")", with);
    }

    private void place(List<String> names) {
        List<String> any = new ArrayList<>();
        List<Object> with = new ArrayList<>();
        for (String name : names) {
            if (name.matches("\\d{1,18}")) {
                any.add("m.place IN (SELECT place FROM places WHERE geonames = ?)");
                with.add(Long.valueOf(name));
            } else {
                String folded = Words.fold(name);
                any.add(
                        "m.place IN (SELECT place FROM places WHERE words = ? OR (contains(words, ?) AND NOT EXISTS (SELECT"
                                + " 1 FROM places WHERE words = ?)))");
                Collections.addAll(with, folded, folded.stripTrailing(), folded);
            }
        }
        add("(" + String.join(" OR ", any) + ")", with);
    }

    private static Days days(List<String> of) {
        return Days.of(of.get(0)).orElseThrow();
    }

    private static String marks(List<String> values) {
        return "(" + Query.marks(values.size()) + ")";
    }
}
