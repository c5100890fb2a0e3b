package org.depeche.exchange.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.place.TableReader;
import org.jspecify.annotations.Nullable;

/** CAMEO's roles of PLOVER's sectors, from {@code cameo-roles.tsv}. */
final class CameoRoles {
    private static final String TABLE = "/org/depeche/exchange/export/cameo-roles.tsv";
    private static final int COLUMNS = 3;
    private static final String NONE = "-";

    private final Map<String, String> bySector;

    private CameoRoles(Map<String, String> bySector) {
        this.bySector = bySector;
    }

    static CameoRoles load() {
        Map<String, String> bySector = new HashMap<>();
        for (List<String> row : TableReader.read(TABLE, COLUMNS)) {
            if (!row.get(1).equals(NONE)) {
                bySector.put(row.get(0), row.get(1));
            }
        }
        return new CameoRoles(bySector);
    }

    /** The role of a sector, or null where CAMEO has none. */
    @Nullable
    String of(String sector) {
        return bySector.get(sector);
    }
}
