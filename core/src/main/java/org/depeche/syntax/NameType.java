package org.depeche.syntax;

/** The kinds of name that the name recogniser tells apart. */
public enum NameType {
    PERSON,
    LOCATION,
    ORGANISATION
}
