package org.depeche.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/** What kept an input from being read, in words. */
final class ReadError {
    private ReadError() {}

    static String describe(IOException e) {
        String message = e.getMessage();
        if (message != null && message.toLowerCase(Locale.ROOT).contains("truncated source")) {
            return "its Zstandard data is cut off; fetch it again";
        }
        if (e instanceof EOFException || message == null) {
            return "it ends in the middle; fetch it again";
        }
        return message;
    }
}
