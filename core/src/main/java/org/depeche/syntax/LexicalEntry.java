package org.depeche.syntax;

import java.util.List;
import org.depeche.syntax.model.WordShape;

/** All that is known of a form apart from its context. */
public record LexicalEntry(String form, WordShape shape, List<Analysis> analyses) {}
