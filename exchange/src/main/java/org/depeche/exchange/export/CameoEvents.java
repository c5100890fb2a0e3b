package org.depeche.exchange.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depeche.coding.EventRecord;
import org.depeche.place.TableReader;

/** The CAMEO codes of events, from {@code cameo-events.tsv}. */
final class CameoEvents {
    private static final String TABLE = "/org/depeche/exchange/export/cameo-events.tsv";
    private static final int COLUMNS = 5;
    private static final String NONE = "-";

    /** The last of the root codes in the first three of GDELT's four classes, in their order. */
    private static final List<Integer> LAST_ROOTS = List.of(5, 8, 13);

    /**
     * A CAMEO code.
     *
     * @param code three or four digits: "0841"
     * @param goldstein its score on Goldstein's scale, from -10 (conflict) to 10 (cooperation)
     */
    record Code(String code, double goldstein) {
        /** The code at the level of three digits: "084". */
        String base() {
            return code.substring(0, 3);
        }

        /** The two digits of the code's category: "08". */
        String root() {
            return code.substring(0, 2);
        }

        /** GDELT's class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
        int quadClass() {
            int root = Integer.parseInt(root());
            int quad = 1;
            for (int last : LAST_ROOTS) {
                quad += root > last ? 1 : 0;
            }
            return quad;
        }
    }

    private record Key(String type, String mode, String context) {}

    private final Map<Key, Code> codes;

    private CameoEvents(Map<Key, Code> codes) {
        this.codes = codes;
    }

    static CameoEvents load() {
        Map<Key, Code> codes = new HashMap<>();
        for (List<String> row : TableReader.read(TABLE, COLUMNS)) {
            codes.put(
                    new Key(row.get(0), row.get(1), row.get(2)), new Code(row.get(3), Double.parseDouble(row.get(4))));
        }
        return new CameoEvents(codes);
    }

    /** The code of an event by its type, its mode and the first of its contexts that makes a difference. */
    Code of(EventRecord event) {
        String type = event.type().name();
        String mode = Objects.requireNonNullElse(event.mode(), NONE);
        for (String context : event.contexts()) {
            Code code = codes.get(new Key(type, mode, context));
            if (code != null) {
                return code;
            }
        }
        Code code = codes.get(new Key(type, mode, NONE));
        if (code == null) {
            throw new IllegalStateException("no CAMEO code for " + type + " " + mode);
        }
        return code;
    }
}
