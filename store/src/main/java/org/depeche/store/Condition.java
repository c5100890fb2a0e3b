package org.depeche.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.exchange.Days;

/** A condition on the mentions {@code m}, as SQL with the values of its question marks. No value stands in the SQL. */
final class Condition {
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Query query;
    private final boolean all;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Condition(Query query, boolean all) {
        this.query = query;
        this.all = all;
    }

    /** @param query finds out which names there are */
    static Condition of(EventFilter filter, Query query) throws SQLException {
        Condition condition = new Condition(query, filter.isAll());
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

    /**
     * The condition for a WHERE clause on another table with a column {@code mention}. Where nearly all mentions are meant
     * it names those that are not, as they are quicker to leave out than the others are to find.
     */
    String onMentions() {
        return all
                ? "mention NOT IN (SELECT mention FROM mentions WHERE review = 'rejected')"
                : "mention IN (SELECT m.mention FROM mentions m WHERE " + sql() + ")";
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

    private void add(Criterion criterion, List<String> of) throws SQLException {
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
            case FROM -> add("m.first_day >= ?", List.of(days(of).first()));
            case TO -> add("m.first_day <= ?", List.of(days(of).last()));
            case TEXT -> text(Words.beginnings(of.get(0)));
            case DOCUMENT -> add("m.doc IN (SELECT doc FROM documents WHERE document IN " + marks(of) + ")", of);
        }
    }

    /** Every word; a text of signs only is found nowhere. */
    private void text(List<String> words) {
        if (words.isEmpty()) {
            add("FALSE", List.of());
        }
        words.forEach(word -> add("contains(m.words, ?)", List.of(word)));
    }

    /**
     * Whose country has the code, where the value says that it is one; else who is so named; where nobody is, whose country
     * has that code, or who has words in the name that begin so.
     */
    private void named(String role, List<String> names) throws SQLException {
        List<String> any = new ArrayList<>();
        List<Object> with = new ArrayList<>();
        for (String name : names) {
            Optional<String> country = Criterion.country(name);
            if (country.isPresent()) {
                any.add("country = ?");
                with.add(country.get());
            } else if (COUNTRY_CODE.matcher(name).matches() && !named("entities", Words.fold(name))) {
                any.add("country = ?");
                with.add(name);
            } else {
                any.add(like("entities", name, with));
            }
        }
        with.add(0, role);
        add(
                "m.mention IN (SELECT mention FROM participants WHERE role = ? AND entity IN (SELECT entity FROM entities"
                        + " WHERE " + String.join(" OR ", any) + "))",
                with);
    }

    private void place(List<String> names) throws SQLException {
        List<String> any = new ArrayList<>();
        List<Object> with = new ArrayList<>();
        for (String name : names) {
            if (NUMBER.matcher(name).matches()) {
                any.add("geonames = ?");
                with.add(Long.valueOf(name));
            } else {
                any.add(like("places", name, with));
            }
        }
        add("m.place IN (SELECT place FROM places WHERE " + String.join(" OR ", any) + ")", with);
    }

    /** A condition on a name in a table; adds its values. */
    private String like(String table, String name, List<Object> with) throws SQLException {
        String folded = Words.fold(name);
        // A name of signs only has no words; as a beginning it would be that of every name.
        boolean exact = folded.isBlank() || named(table, folded);
        with.add(exact ? folded : folded.stripTrailing());
        return exact ? "words = ?" : "contains(words, ?)";
    }

    private boolean named(String table, String folded) throws SQLException {
        String sql = "SELECT count(*) FROM " + table + " WHERE words = ?";
        return query.count(sql, Query.values(List.of(folded))) > 0;
    }

    private static Days days(List<String> of) {
        return Days.of(of.get(0)).orElseThrow();
    }

    private static String marks(List<String> values) {
        return "(" + Query.marks(values.size()) + ")";
    }
}
