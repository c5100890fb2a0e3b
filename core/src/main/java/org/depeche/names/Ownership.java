package org.depeche.names;

import org.depeche.names.Entity.Kind;
import org.depeche.names.GroupEntry.Belongs;
import org.depeche.names.GroupEntry.Origin;
import org.depeche.place.CountryTerm;

/** What a described participant takes over from its owner: "a spokesman of the army" is of the army and its state. */
final class Ownership {
    private Ownership() {}

    /**
     * The attributes of a mention that belongs to another.
     *
     * @param own the attributes that its description gives
     * @param owner what it belongs to, resolved
     */
    static Attributes attributes(Mention mention, Attributes own, GroupEntry entry, Mention owner) {
        Attributes of = owner.attributes;
        Attributes result = own;
        Mention origin = owner.origin();
        boolean person = origin.kind == Kind.PERSON || "ELI".equals(of.sector());
        boolean state = origin.kind == Kind.STATE || origin.kind == Kind.PLACE || origin.term != null;
        boolean peer = entry.belongs() == Belongs.PEER;
        if ((peer || entry.belongs() == Belongs.ALL || isOfForces(mention, of) || isOfOneForce(own, of))
                && of.sector() != null
                && !state
                && !isSoldierOfState(own, of)
                && (peer || !person || "GOV".equals(own.sector()))) {
            result = result.withSectorsOf(of);
        } else if (entry.belongs() == Belongs.ALL && person && of.sector() != null) {
            result = result.withFurther(of.sector());
        }
        if (entry.belongs() == Belongs.KIN && person && isRuler(of)) {
            result = result.withFurther("ELI");
        }
        if (!state && isOfForcesOfSeveral(entry) && Focus.isState(of.country()) && of.sector() != null) {
            return own.withSectorsOf(of).withCountry(of.country());
        }
        if (entry.origin() == Origin.FIXED && !(state && isOfAnyState(entry)) && !isOfPeople(entry, owner)) {
            return result;
        }
        return result.withCountry(of.country());
    }

    private static boolean isRuler(Attributes of) {
        return "GOV".equals(of.sector()) || "ELI".equals(of.sector());
    }

    /** Whether a word means armed forces of several states unless it says whose they are ("the coalition", "his coalition"). */
    private static boolean isOfForcesOfSeveral(GroupEntry entry) {
        return "IGO".equals(entry.country()) && "MIL".equals(entry.sector()) && entry.belongs() == Belongs.COUNTRY;
    }

    private static boolean isOfAnyState(GroupEntry entry) {
        return "IMG".equals(entry.country());
    }

    /** Whether what is mostly of several states is one state's by an adjective ("la médiation togolaise"). */
    private static boolean isOfPeople(GroupEntry entry, Mention owner) {
        boolean several = "NGO".equals(entry.country()) || "IGO".equals(entry.country());
        return several && owner.term != null && owner.term.kind() == CountryTerm.Kind.PEOPLE;
    }

    /** Whether soldiers and their ranks are those of a certain force ("un officier de la gendarmerie"). */
    private static boolean isOfOneForce(Attributes own, Attributes owner) {
        boolean force = "MIL".equals(owner.sector()) || "COP".equals(owner.sector());
        return "MIL".equals(own.sector()) && force;
    }

    /** Whether armed forces belong to those who command them ("les troupes de la Cedeao") and stay what they are. */
    private static boolean isSoldierOfState(Attributes own, Attributes owner) {
        return "MIL".equals(own.sector()) && "GOV".equals(owner.sector());
    }

    /** Whether a thing is one of an armed force ("a bus of the army"). */
    private static boolean isOfForces(Mention thing, Attributes owner) {
        return thing.kind == Kind.THING && ("MIL".equals(owner.sector()) || "COP".equals(owner.sector()));
    }
}
