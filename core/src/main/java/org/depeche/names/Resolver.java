package org.depeche.names;

import java.util.List;
import org.depeche.names.Entity.Kind;
import org.depeche.names.GroupEntry.Belongs;
import org.depeche.names.GroupEntry.Origin;
import org.depeche.names.Mention.Progress;
import org.depeche.place.CountryTerm;
import org.jspecify.annotations.Nullable;

/** Works out country and sector of each mention of a report: from its own words, what it refers to, and the focus. */
final class Resolver {
    private final Owners owners;
    private final Antecedents antecedents;
    private final Focus focus;
    private final History history;
    private final States states;
    private final Culprits culprits;
    private final Counterparts counterparts;
    private final KnownBodies knownBodies;
    private final NamedPersons persons;
    private final Regimes regimes;
    private final Firms firms;

    Resolver(
            Owners owners,
            Antecedents antecedents,
            People people,
            Careers careers,
            Focus focus,
            History history,
            Memberships memberships,
            Firms firms,
            States states,
            Culprits culprits,
            Counterparts counterparts,
            Regimes regimes) {
        this.owners = owners;
        this.antecedents = antecedents;
        this.focus = focus;
        this.history = history;
        this.states = states;
        this.culprits = culprits;
        this.counterparts = counterparts;
        this.regimes = regimes;
        this.firms = firms;
        this.knownBodies = new KnownBodies(owners, focus, states);
        this.persons = new NamedPersons(
                owners, people, careers, focus, history, memberships, firms, this::ofGroup, this::resolve);
    }

    /** Fills in a mention's attributes, and those of the mentions that it depends on. */
    void resolve(Mention mention) {
        if (mention.progress != Progress.OPEN) {
            return;
        }
        mention.progress = Progress.UNDER_WAY;
        mention.attributes = attributes(mention);
        mention.progress = Progress.DONE;
    }

    private Attributes attributes(Mention mention) {
        if (mention.kind == Kind.PRONOUN) {
            return ofPronoun(mention);
        }
        if (mention.term != null) {
            return ofCountry(mention, mention.term);
        }
        if (mention.person != null) {
            return persons.attributes(mention, mention.person);
        }
        if (!mention.known.isEmpty()) {
            return knownBodies.attributes(mention, this::resolve);
        }
        if (mention.group != null) {
            return withOrigin(mention, ofGroup(mention, mention.group));
        }
        Attributes state = states.ofName(mention);
        if (state != null) {
            mention.countryFromText = true;
            return state;
        }
        if (mention.kind == Kind.PLACE) {
            return mention.attributes;
        }
        return mention.kind == Kind.GROUP ? ofNumber(mention) : ofUnknownName(mention);
    }

    /** "28 were killed", "trois d'entre eux": of what they are part of, else people at large. */
    private Attributes ofNumber(Mention mention) {
        Mention whole = owners.complement(mention);
        if (whole == null || whole == mention) {
            return new Attributes(focus.at(mention), "CVL", List.of());
        }
        resolve(whole);
        mention.countryFromText = whole.countryFromText;
        return whole.attributes;
    }

    private Attributes ofPronoun(Mention mention) {
        Mention antecedent = antecedents.of(mention);
        if (antecedent == null) {
            antecedent = owners.complement(mention);
        }
        if (antecedent == null || antecedent == mention) {
            return new Attributes(focus.at(mention), "CVL", List.of());
        }
        resolve(antecedent);
        mention.antecedent = antecedent;
        mention.countryFromText = antecedent.countryFromText;
        return antecedent.attributes;
    }

    private Attributes ofCountry(Mention mention, CountryTerm likeliest) {
        mention.countryFromText = true;
        CountryTerm term = states.meant(mention, likeliest);
        Mention culprit = culprits.first(mention);
        if (culprit != null) {
            mention.antecedent = culprit;
            Attributes so = culprit.group == null ? new Attributes(null, "CVL", List.of()) : culprit.group.attributes();
            return so.withCountry(term.country());
        }
        if (mention.group != null) {
            return mention.group.attributes().withCountry(term.country());
        }
        if (!term.sectors().isEmpty()) {
            return new Attributes(
                    term.country(),
                    term.sectors().get(0),
                    term.sectors().subList(1, term.sectors().size()));
        }
        Mention shared = owners.sharedNoun(mention);
        if (shared != null && shared.group != null) {
            return shared.group.attributes().withCountry(term.country());
        }
        boolean people = mention.kind == Kind.GROUP && !states.isStateByPeople(mention);
        return new Attributes(term.country(), people ? "CVL" : "GOV", List.of());
    }

    /** Whether somebody of a sector who has left it belongs to the elite; of judges and the police only those in office do. */
    private static boolean isOfState(Mention mention, @Nullable String sector) {
        boolean office =
                mention.kind == Kind.PERSON && ("JUD".equals(sector) || "COP".equals(sector) || "SPY".equals(sector));
        return office || "GOV".equals(sector) || "MIL".equals(sector) || "LEG".equals(sector);
    }

    private Attributes ofUnknownName(Mention mention) {
        Mention same = history.sameName(mention);
        if (same == null || same == mention) {
            same = history.fullName(mention);
        }
        if (same != null && same != mention) {
            resolve(same);
            mention.antecedent = same;
            mention.countryFromText = same.countryFromText;
            return same.attributes;
        }
        Mention owner = owners.of(mention);
        if (owner != null && owner != mention) {
            resolve(owner);
            mention.countryFromText = true;
            return new Attributes(owner.attributes.country(), firms.isOne(mention) ? "BUS" : null, List.of());
        }
        return new Attributes(focus.at(mention), firms.isOne(mention) ? "BUS" : null, List.of());
    }

    /** An attacker with the state that the report tells, if it tells one. */
    private Attributes withOrigin(Mention mention, Attributes attributes) {
        String origin = mention.person == null ? culprits.origin(mention) : null;
        if (origin == null) {
            return attributes;
        }
        mention.countryFromText = true;
        return attributes.withCountry(origin);
    }

    /** "The assailant", of whom the report has told before. */
    private Attributes ofCulprit(Mention mention, GroupEntry entry, Mention culprit) {
        resolve(culprit);
        mention.antecedent = culprit;
        mention.countryFromText = culprit.countryFromText;
        Attributes before = culprit.attributes;
        boolean unknown = "CVL".equals(before.sector()) || "UAF".equals(before.sector());
        return unknown ? entry.attributes().withCountry(culprit.countryFromText ? before.country() : null) : before;
    }

    private Attributes ofGroup(Mention mention, GroupEntry entry) {
        Mention culprit = mention.person == null ? culprits.first(mention) : null;
        if (culprit != null) {
            return ofCulprit(mention, entry, culprit);
        }
        Attributes own = entry.attributes();
        if (entry.belongs() == Belongs.PART) {
            Mention part = owners.complement(mention);
            if (part != null && part != mention) {
                resolve(part);
                mention.countryFromText = part.countryFromText;
                // "Une trentaine de villageois" are one participant, not two.
                part.embedded |= part.group != null && part.person == null && part.properName == null;
                return states.isAnyState(part) ? part.attributes.withCountry(null) : part.attributes;
            }
        }
        Mention owner = owners.of(mention);
        if (owner == null
                && "NGO".equals(entry.country())
                && entry.kind() != GroupEntry.Kind.PERSON
                && isCounted(mention)) {
            // "The government has closed 54 NGOs."
            own = own.withCountry(focus.at(mention));
        }
        Attributes abroad = counterparts.attributes(mention, own, owner, this::resolve);
        if (abroad != null) {
            mention.countryFromText = true;
            return abroad;
        }
        if (owner == null || owner.term != null) {
            Mention body = owner == null && mention.person == null ? history.fullName(mention) : null;
            body = body == null ? history.bodyBefore(mention) : body;
            if (body != null && (owner == null || isOf(body, owner) || isSeat(owner, body))) {
                resolve(body);
                mention.antecedent = body;
                mention.countryFromText = body.countryFromText;
                return body.attributes;
            }
        }
        boolean unrelated =
                entry.origin() != Origin.FOCUS && owner != null && owners.isPossessedOrThere(mention, owner);
        if (owner != null && owner != mention && !unrelated) {
            resolve(owner);
            own = Ownership.attributes(mention, own, entry, owner);
            mention.countryFromText = own.country() != null && entry.origin() != Origin.FIXED;
        }
        if (mention.former && isOfState(mention, own.sector())) {
            own = own.asFormer();
        }
        if (owner == null && "IMG".equals(own.country()) && "REB".equals(own.sector())) {
            Attributes armed = history.armedGroup();
            return armed == null ? own : armed;
        }
        return own.country() != null ? own : withoutCountry(mention, entry, own);
    }

    /** Whether a body named before is of the state that its description tells ("l'entreprise canadienne"). */
    private boolean isOf(Mention body, Mention state) {
        resolve(body);
        resolve(state);
        return body.attributes.country() != null && body.attributes.country().equals(state.attributes.country());
    }

    private static boolean isCounted(Mention mention) {
        return mention.tree.child(mention.headWord(), "nummod") != null;
    }

    /** Whether a state is only told by the town where a body of several states sits ("la juridiction d'Abuja"). */
    private boolean isSeat(Mention town, Mention body) {
        resolve(body);
        return town.term != null
                && town.term.kind() == CountryTerm.Kind.CAPITAL
                && body.attributes.country() != null
                && !Focus.isState(body.attributes.country());
    }

    private Attributes withoutCountry(Mention mention, GroupEntry entry, Attributes own) {
        if (entry.origin() == Origin.FOCUS && states.isOfSeveral(mention)) {
            return own;
        }
        if (mention.person == null && (mention.kind == Kind.PERSON || mention.kind == Kind.GROUP)) {
            Mention same = culprits.isAttacker(mention) ? null : history.sameDescription(mention);
            if (same != null) {
                resolve(same);
                if (same.countryFromText || entry.origin() == Origin.UNKNOWN) {
                    mention.antecedent = same;
                    mention.countryFromText = same.countryFromText;
                    return same.attributes;
                }
            }
            String force = forceBefore(mention, own);
            if (force != null) {
                mention.countryFromText = true;
                return own.withCountry(force);
            }
        }
        Attributes armed = "REB".equals(own.sector()) ? history.armedGroup() : null;
        if (armed != null) {
            return armed;
        }
        if (mention.placeCountry != null) {
            return own.withCountry(mention.placeCountry);
        }
        return entry.origin() == Origin.FOCUS
                ? own.withCountry(focus.among(mention, regimes.states(entry.phrase())))
                : own;
    }

    /** The state of "the soldiers" after "an Italian patrol": of the forces told of last, if the text says whose they are. */
    private @Nullable String forceBefore(Mention mention, Attributes own) {
        Mention before = "MIL".equals(own.sector()) ? history.sameSector(mention, "MIL") : null;
        if (before == null) {
            return null;
        }
        resolve(before);
        return before.countryFromText && Focus.isState(before.attributes.country())
                ? before.attributes.country()
                : null;
    }
}
