package org.depeche.lexicon;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sixteen event types of PLOVER 2.0 with their modes and scores. Scores run from -10 (conflict) to 10
 * (cooperation), PLOVER manual 2.0, table of scores; ACCUSE is printed there as +3, against the sign of all its modes,
 * and is -3 here. SANCTION stands in the fourth quad, as in the manual's section on it.
 */
public enum EventType {
    AGREE(
            Quad.VERBAL_COOPERATION,
            2.5,
            "agrees, offers or promises to cooperate; a meeting planned, an aid promised",
            Map.of()),
    CONSULT(
            Quad.VERBAL_COOPERATION,
            2.5,
            "meetings, visits, talks, negotiations and calls that took or take place",
            Map.ofEntries(
                    Map.entry("visit", 4.0),
                    Map.entry("third-party", 1.0),
                    Map.entry("multilateral", 4.0),
                    Map.entry("phone", 1.5))),
    SUPPORT(
            Quad.VERBAL_COOPERATION,
            5.0,
            "backs without material help: praise, recognition, ties, signing or ratifying an agreement",
            Map.of()),
    CONCEDE(
            Quad.VERBAL_COOPERATION,
            4.5,
            "gives way in words: easing restrictions, pardons, apologies, announced ceasefires and withdrawals",
            Map.of()),
    COOPERATE(
            Quad.MATERIAL_COOPERATION,
            9.5,
            "material cooperation of mutual benefit: trade, joint exercises, extradition, shared intelligence",
            Map.of()),
    AID(
            Quad.MATERIAL_COOPERATION,
            10.0,
            "material help mainly for the recipient: money, arms, relief, asylum, rescue",
            Map.of()),
    RETREAT(
            Quad.MATERIAL_COOPERATION,
            6.5,
            "gives way in fact: withdraws, releases, disarms, ceases fire, lets in, resigns",
            Map.ofEntries(
                    Map.entry("withdraw", 8.0),
                    Map.entry("release", 6.5),
                    Map.entry("disarm", 10.0),
                    Map.entry("ceasefire", 7.5),
                    Map.entry("access", 6.5),
                    Map.entry("resign", 4.5))),
    REQUEST(
            Quad.VERBAL_CONFLICT,
            0.0,
            "asks, calls for, demands, orders",
            Map.ofEntries(
                    Map.entry("assist", 0.5),
                    Map.entry("change", -1.0),
                    Map.entry("yield", -1.0),
                    Map.entry("meet", 0.0))),
    ACCUSE(
            Quad.VERBAL_CONFLICT,
            -3.0,
            "criticises, condemns, accuses, charges, sues, investigates",
            Map.ofEntries(Map.entry("disapprove", -2.0), Map.entry("investigate", -3.5), Map.entry("allege", -3.5))),
    REJECT(
            Quad.VERBAL_CONFLICT,
            -2.0,
            "refuses, denies, vetoes, cancels a meeting, bars from entering",
            Map.ofEntries(
                    Map.entry("assist", -1.5),
                    Map.entry("change", -2.0),
                    Map.entry("yield", -2.0),
                    Map.entry("meet", -2.0))),
    THREATEN(
            Quad.VERBAL_CONFLICT,
            -3.5,
            "threatens or warns with force",
            Map.ofEntries(
                    Map.entry("restrict", -3.0),
                    Map.entry("arrest", -3.5),
                    Map.entry("relations", -3.5),
                    Map.entry("expel", -3.5),
                    Map.entry("territory", -4.0),
                    Map.entry("violence", -3.5))),
    PROTEST(
            Quad.MATERIAL_CONFLICT,
            -5.0,
            "dissents collectively and physically: marches, strikes, riots, boycotts",
            Map.ofEntries(
                    Map.entry("demo", -5.0),
                    Map.entry("riot", -7.0),
                    Map.entry("strike", -5.0),
                    Map.entry("hunger", -4.5),
                    Map.entry("boycott", -4.5),
                    Map.entry("obstruct", -4.5),
                    Map.entry("vandalize", -5.0))),
    SANCTION(
            Quad.MATERIAL_CONFLICT,
            -6.0,
            "reduces relations: breaks off, sanctions, suspends aid, expels diplomats, convicts",
            Map.ofEntries(
                    Map.entry("convict", -6.0),
                    Map.entry("expel", -5.5),
                    Map.entry("withdraw", -6.0),
                    Map.entry("discontinue", -6.0))),
    MOBILIZE(
            Quad.MATERIAL_CONFLICT,
            -5.5,
            "moves armed forces or police without using force",
            Map.ofEntries(
                    Map.entry("troops", -6.5),
                    Map.entry("weapons", -6.5),
                    Map.entry("police", -5.5),
                    Map.entry("militia", -6.0))),
    COERCE(
            Quad.MATERIAL_CONFLICT,
            -7.0,
            "represses short of violence: arrests, bans, curfews, censorship, seizures, deportation, cyber attack",
            Map.ofEntries(
                    Map.entry("seize", -7.0),
                    Map.entry("restrict", -7.0),
                    Map.entry("censor", -6.5),
                    Map.entry("curfew", -6.5),
                    Map.entry("martial-law", -7.5),
                    Map.entry("arrest", -7.0),
                    Map.entry("deport", -7.0),
                    Map.entry("withhold", -7.0),
                    Map.entry("misinformation", -6.5),
                    Map.entry("cyber", -7.0))),
    ASSAULT(
            Quad.MATERIAL_CONFLICT,
            -9.0,
            "harms physically and deliberately: attacks, clashes, killings, bombings, abductions",
            Map.ofEntries(
                    Map.entry("abduct", -8.5),
                    Map.entry("beat", -7.5),
                    Map.entry("torture", -8.5),
                    Map.entry("sexual", -8.5),
                    Map.entry("targeted", -9.5),
                    Map.entry("destroy", -8.5),
                    Map.entry("primitive", -8.0),
                    Map.entry("firearms", -9.0),
                    Map.entry("explosives", -9.0),
                    Map.entry("suicide-attack", -9.5),
                    Map.entry("aerial", -9.5),
                    Map.entry("drone", -9.5),
                    Map.entry("heavy-weapons", -9.5),
                    Map.entry("crowd-control", -7.5),
                    Map.entry("unconventional", -10.0)));

    private final Quad quad;
    private final double score;
    private final String definition;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of and Map.ofEntries are immutable
    private final Map<String, Double> modeScores;

    EventType(Quad quad, double score, String definition, Map<String, Double> modeScores) {
        this.quad = quad;
        this.score = score;
        this.definition = definition;
        this.modeScores = modeScores;
    }

    public Quad quad() {
        return quad;
    }

    /** One line on what the type covers. */
    public String definition() {
        return definition;
    }

    /** The modes of this type, each with its score. */
    public Map<String, Double> modeScores() {
        return modeScores;
    }

    /** PLOVER's conflict-cooperation score of this type in this mode; the type's own where the mode is null. */
    public double intensity(@Nullable String mode) {
        return mode == null ? score : modeScores.getOrDefault(mode, score);
    }

    /** The name as used in file names and rules: lower case. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
