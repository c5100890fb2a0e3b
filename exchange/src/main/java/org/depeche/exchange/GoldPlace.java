package org.depeche.exchange;

import org.jspecify.annotations.Nullable;

/** A place as a person coded it. */
public record GoldPlace(String text, String name, @Nullable String country) {}
