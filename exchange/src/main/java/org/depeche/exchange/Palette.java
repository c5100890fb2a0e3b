package org.depeche.exchange;

/** How text for people is set off on a terminal. */
public enum Palette {
    /** No colours; a trigger stands between marks. */
    PLAIN {
        @Override
        public String trigger(String text) {
            return "»" + text + "«";
        }

        @Override
        String paint(String code, String text) {
            return text;
        }
    },
    /** ANSI colours. */
    COLOURED {
        @Override
        public String trigger(String text) {
            return paint("1;7", text);
        }

        @Override
        String paint(String code, String text) {
            return text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
        }
    };

    abstract String paint(String code, String text);

    /** The words that report an event. */
    public abstract String trigger(String text);

    /** A heading. */
    public String heading(String text) {
        return paint("1", text);
    }

    /** The name of a field. */
    public String label(String text) {
        return paint("36", text);
    }

    /** What matters less. */
    public String faint(String text) {
        return paint("2", text);
    }

    /** Cooperation. */
    public String good(String text) {
        return paint("1;32", text);
    }

    /** Conflict, or something wrong. */
    public String bad(String text) {
        return paint("1;31", text);
    }

    /** The text in one line, without the control characters that would act on a terminal. */
    public static String inOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return line.toString();
    }
}
