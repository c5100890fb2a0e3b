package org.depeche.store;

import java.time.Instant;

/**
 * A run of the coder, which made records.
 *
 * @param number its number in the store, from 1
 * @param started when it began, by the machine's clock
 * @param build the program's version
 * @param lexicon a hash of the lexicon and models
 * @param options what it was told, as a command's options
 */
public record Run(int number, Instant started, String build, String lexicon, String options) {}
