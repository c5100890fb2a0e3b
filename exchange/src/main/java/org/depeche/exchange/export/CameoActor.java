package org.depeche.exchange.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.coding.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A participant in CAMEO's codes.
 *
 * @param country CAMEO's code of the country, or empty
 * @param group CAMEO's code of a known body, or empty
 * @param types the roles, none double, those of international bodies first
 */
record CameoActor(String country, String group, List<String> types) {
    /** GDELT has columns for so many roles of an actor. */
    static final int MOST_TYPES = 3;

    /** The codes of records that are no countries and that CAMEO has as roles. */
    private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "IMG", "MNC");

    /** The whole code: country or role of an international body first, as CAMEO joins them ("NERGOVMIL", "IGOEUREEC"). */
    String code() {
        StringBuilder code = new StringBuilder();
        boolean international = !types.isEmpty() && INTERNATIONAL.contains(types.get(0));
        if (international) {
            code.append(types.get(0));
        }
        code.append(country).append(group);
        types.stream().skip(international ? 1 : 0).forEach(code::append);
        return code.toString();
    }

    /** The role at a place counted from 0, or empty. */
    String type(int index) {
        return index < types.size() ? types.get(index) : "";
    }

    static CameoActor of(@Nullable Participant participant, CountryCodes countries, CameoRoles roles) {
        String country = participant == null ? null : participant.country();
        if (participant == null || country == null) {
            return new CameoActor("", "", types(participant, null, roles));
        }
        return switch (country) {
            case "UNO" -> new CameoActor("", "UNO", types(participant, "IGO", roles));
            case "EUR" -> new CameoActor("EUR", "EEC", types(participant, "IGO", roles));
            case "IGO", "NGO", "IMG", "MNC" -> new CameoActor("", "", types(participant, country, roles));
            default -> {
                CountryCodes.Codes codes = countries.of(country);
                yield new CameoActor(codes == null ? country : codes.cameo(), "", types(participant, null, roles));
            }
        };
    }

    /** The roles; a body of several states has no government's role, which is what CAMEO calls a state's own. */
    private static List<String> types(
            @Nullable Participant participant, @Nullable String international, CameoRoles roles) {
        Set<String> types = new LinkedHashSet<>();
        if (international != null) {
            types.add(international);
        }
        if (participant != null) {
            List<String> sectors = new ArrayList<>();
            if (participant.sector() != null) {
                sectors.add(participant.sector());
            }
            sectors.addAll(participant.otherSectors());
            for (String sector : sectors) {
                String role = roles.of(sector);
                if (role != null && !(role.equals("GOV") && "IGO".equals(international))) {
                    types.add(role);
                }
            }
        }
        return types.stream().limit(MOST_TYPES).toList();
    }
}
