/**
 * The article of a web page: its text without what stands around it, its title, its day of publication and its language.
 *
 * <p>A page is scanned once into a flat list of {@link org.depeche.exchange.article.Region regions} and
 * {@link org.depeche.exchange.article.Block blocks}; every later step is a pass over these lists, so that time stays linear in
 * the length of the page, however deep or broken it is, and the page itself is never changed.
 */
@NullMarked
package org.depeche.exchange.article;

import org.jspecify.annotations.NullMarked;
