/** The {@code depeche} command: one class a subcommand. */
@NullMarked
package org.depeche.cli;

import org.jspecify.annotations.NullMarked;
