package org.depeche.syntax;

import java.util.List;
import org.depeche.syntax.model.WordShape;
import org.jspecify.annotations.Nullable;

/** All that is known of a form apart from its context. */
public record LexicalEntry(String form, WordShape shape, List<Analysis> analyses) {
    /** Entries of one language are told apart by their forms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LexicalEntry entry && form.equals(entry.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }
}
