package org.depeche.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the gazetteer: one array of bytes, searched where it lies; nothing is parsed when it is opened. Thread-safe.
 *
 * <p>The file, big-endian: a header of five ints (magic, numbers of countries, places and blocks, number of names); the
 * countries, three ASCII letters and the number of its places as an int each; the places, {@value #PLACE_BYTES} bytes each (GeoNames id, latitude and longitude
 * in 1/100,000 degree, population, a byte for the country, one for the kind, and two for the region); the offset of each
 * block; the blocks. A block holds {@value #BLOCK} names, folded and sorted as unsigned bytes: a byte for how many bytes
 * a name shares with the one before (0 for a block's first), one for the number of the bytes that follow, these bytes,
 * one for the number of places, and three for each place, most populous first, with the highest bit set where the name
 * is an alternate one.
 */
public final class GazetteerFile {
    /** "DPG1". */
    public static final int MAGIC = 0x44504731;

    /** Names in a block. */
    public static final int BLOCK = 16;

    /** Bytes of a place. */
    public static final int PLACE_BYTES = 20;

    /** Bytes of a country. */
    public static final int COUNTRY_BYTES = 7;

    /** Bytes of the header. */
    public static final int HEADER_BYTES = 20;

    /** Degrees in the file's unit. */
    public static final double DEGREE = 100_000;

    /** A coordinate that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** A country that is not there; also more than the bytes of any name. */
    public static final int NONE = 0xFF;

    /** A region that is not there. */
    public static final int NO_REGION = 0xFFFF;

    /** Marks a place in a name's list for which it is an alternate name. */
    public static final int ALTERNATE = 0x800000;

    /** Abbreviations of regions ("Fla."), which mean them only after a town, are filed after this. */
    public static final String REGION_KEY = "region:";

    /** States are filed under their code after this; their names are a matter of language. */
    public static final String COUNTRY_KEY = "country:";

    private static final String RESOURCE = "gazetteer.bin";

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final String[] countries;
    private final int places;
    private final int blocks;
    private final int names;
    private final int placesAt;
    private final int blocksAt;

    /**
     * Opens a gazetteer in the form described above.
     *
     * @throws IllegalArgumentException if the bytes are something else
     */
    public GazetteerFile(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER_BYTES || buffer.getInt(0) != MAGIC) {
            throw new IllegalArgumentException("not a gazetteer file");
        }
        this.countries = new String[buffer.getInt(4)];
        this.places = buffer.getInt(8);
        this.blocks = buffer.getInt(12);
        this.names = buffer.getInt(16);
        for (int i = 0; i < countries.length; i++) {
            countries[i] = new String(bytes, HEADER_BYTES + COUNTRY_BYTES * i, 3, StandardCharsets.US_ASCII);
        }
        this.placesAt = HEADER_BYTES + COUNTRY_BYTES * countries.length;
        this.blocksAt = placesAt + PLACE_BYTES * places;
    }

    /**
     * The gazetteer on the class path.
     *
     * @throws IllegalStateException if the build has not made it
     */
    public static GazetteerFile load() {
        try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE + " on the class path: build module gazetteer first");
            }
            return new GazetteerFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** Number of places. */
    public int places() {
        return places;
    }

    /** Number of names. */
    public int names() {
        return names;
    }

    /**
     * Number of places in a state, 0 for a code that the file lacks.
     *
     * @param country ISO 3166-1 alpha-3
     */
    public int placesIn(String country) {
        int at = Arrays.binarySearch(countries, country);
        return at < 0 ? 0 : buffer.getInt(HEADER_BYTES + COUNTRY_BYTES * at + 3);
    }

    /** The places that bear this name in some spelling, most populous first. */
    public List<GeoEntry> find(String name) {
        byte[] key = FoldedName.of(name).getBytes(StandardCharsets.UTF_8);
        int block = blockOf(key);
        if (key.length == 0 || block < 0) {
            return List.of();
        }
        return scan(block, key);
    }

    /**
     * A state itself, or null for a code that the file lacks.
     *
     * @param code ISO 3166-1 alpha-3
     */
    public @Nullable GeoEntry country(String code) {
        List<GeoEntry> found = find(COUNTRY_KEY + code);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The place with this number in the file. */
    public GeoEntry place(int number) {
        return place(number, true);
    }

    private GeoEntry place(int number, boolean mainName) {
        int at = placesAt + PLACE_BYTES * number;
        int latitude = buffer.getInt(at + 4);
        int longitude = buffer.getInt(at + 8);
        int country = bytes[at + 16] & 0xFF;
        int region = buffer.getShort(at + 18) & 0xFFFF;
        return new GeoEntry(
                number,
                country == NONE ? null : countries[country],
                GeoEntry.Kind.of(bytes[at + 17]),
                latitude == UNKNOWN ? Double.NaN : latitude / DEGREE,
                longitude == UNKNOWN ? Double.NaN : longitude / DEGREE,
                buffer.getInt(at),
                buffer.getInt(at + 12),
                region == NO_REGION ? -1 : region,
                mainName);
    }

    /** The last block whose first name is not after the key, or -1. */
    private int blockOf(byte[] key) {
        int low = 0;
        int high = blocks - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = buffer.getInt(blocksAt + 4 * middle) + 1;
            int length = bytes[at] & 0xFF;
            int order = Arrays.compareUnsigned(bytes, at + 1, at + 1 + length, key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private List<GeoEntry> scan(int block, byte[] key) {
        int at = buffer.getInt(blocksAt + 4 * block);
        byte[] name = new byte[2 * (NONE + 1)];
        int inBlock = Math.min(BLOCK, names - block * BLOCK);
        for (int i = 0; i < inBlock; i++) {
            int shared = bytes[at] & 0xFF;
            int own = bytes[at + 1] & 0xFF;
            System.arraycopy(bytes, at + 2, name, shared, own);
            at += 2 + own;
            int count = bytes[at] & 0xFF;
            if (Arrays.equals(name, 0, shared + own, key, 0, key.length)) {
                return entries(at + 1, count);
            }
            at += 1 + 3 * count;
        }
        return List.of();
    }

    private List<GeoEntry> entries(int at, int count) {
        List<GeoEntry> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int bits = buffer.getInt(at + 3 * i - 1) & 0xFFFFFF;
            found.add(place(bits & ~ALTERNATE, (bits & ALTERNATE) == 0));
        }
        return List.copyOf(found);
    }

    /** The first-level region that a place lies in, or null. */
    public @Nullable GeoEntry regionOf(GeoEntry entry) {
        return entry.region() < 0 ? null : place(entry.region());
    }
}
