package org.depeche.exchange.article;

/** What an element's name, classes and attributes say that it is. */
enum RegionRole {
    /** Nothing. */
    PLAIN,
    /** The article's text. */
    BODY,
    /** A picture with what belongs to it. */
    FIGURE,
    /** What is under a picture, or who took it. */
    CAPTION,
    /** What readers wrote. */
    COMMENTS,
    /** Menus, share buttons, related articles and the like. */
    FURNITURE,
    /** A list of links, if links are what is in it. */
    LINKS,
    /** Often something around the article, sometimes a wrapper of it. */
    DOUBTFUL,
    /** Not shown when the page opens. */
    HIDDEN
}
