package org.depeche.lexicon;

/** PLOVER's four quarters of cooperation and conflict. */
public enum Quad {
    VERBAL_COOPERATION("verbal cooperation"),
    MATERIAL_COOPERATION("material cooperation"),
    VERBAL_CONFLICT("verbal conflict"),
    MATERIAL_CONFLICT("material conflict");

    private final String label;

    Quad(String label) {
        this.label = label;
    }

    /** The name used in records. */
    public String label() {
        return label;
    }
}
