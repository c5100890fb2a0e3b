package org.depeche.exchange.export;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.depeche.coding.EventRecord;

/**
 * Numbers and short ids that are the same whenever and in whatever company an event is exported: they are made from a
 * digest of the record's id.
 */
final class EventNumber {
    /** As many bits as a double holds exactly, since R and JavaScript read numbers as such. */
    private static final int BITS = 53;

    private static final int BYTES_OF_ID = 6;

    private EventNumber() {}

    /** A number for a pair of an event. */
    static long of(EventRecord event, Dyad dyad) {
        byte[] digest = digest(event.id() + " " + dyad.number());
        return new BigInteger(1, digest)
                .shiftRight(Byte.SIZE * digest.length - BITS)
                .longValueExact();
    }

    /** Twelve hexadecimal digits for a document. */
    static String ofDocument(String document) {
        return HexFormat.of().formatHex(digest(document), 0, BYTES_OF_ID);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
