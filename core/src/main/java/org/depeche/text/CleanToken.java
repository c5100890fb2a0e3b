package org.depeche.text;

/**
 * A token that is still placed in the cleaned text.
 *
 * @param form its characters in the cleaned text
 * @param start offset in the cleaned text
 */
record CleanToken(String form, int start) {
    int end() {
        return start + form.length();
    }

    /** Whether no space stands between this token and the next. */
    boolean touches(CleanToken next) {
        return end() == next.start;
    }

    boolean isPunctuation() {
        int first = form.codePointAt(0);
        return !Character.isLetterOrDigit(first) && form.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(form.codePointAt(0)) || Character.isTitleCase(form.codePointAt(0));
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(form.codePointAt(0));
    }

    boolean startsWithDigit() {
        return Character.isDigit(form.codePointAt(0));
    }

    /** At least so many letters, and all of them capitals. */
    boolean isAllCapitals(int atLeast) {
        return form.length() >= atLeast
                && form.chars().allMatch(letter -> Character.isUpperCase(letter) || letter == '-' || letter == '\'');
    }
}
