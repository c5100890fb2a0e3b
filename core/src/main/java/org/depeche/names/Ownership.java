package org.depeche.names;

import org.depeche.names.Entity.Kind;
import org.depeche.names.GroupEntry.Belongs;
import org.depeche.names.GroupEntry.Origin;

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
        if ((entry.belongs() == Belongs.ALL || isOfForces(mention, of))
                && of.sector() != null
                && !state
                && (!person || "GOV".equals(own.sector()))) {
            result = result.withSectorsOf(of);
        } else if (entry.belongs() == Belongs.ALL && person && of.sector() != null) {
            result = result.withFurther(of.sector());
        }
        if (entry.origin() == Origin.FIXED && !(state && "IMG".equals(entry.country()))) {
            return result;
        }
        return result.withCountry(of.country());
    }

    /** Whether a thing is one of an armed force ("a bus of the army"). */
    private static boolean isOfForces(Mention thing, Attributes owner) {
        return thing.kind == Kind.THING && ("MIL".equals(owner.sector()) || "COP".equals(owner.sector()));
    }
}
