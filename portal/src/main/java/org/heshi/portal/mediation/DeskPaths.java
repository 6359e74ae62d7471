package org.heshi.portal.mediation;

/** Where staff work. */
public final class DeskPaths {

    public static final String DESK = "desk";
    public static final String SEARCH = "search";
    /** The wizard, for a visitor in front of the desk. */
    public static final String FILE_FOR_VISITOR = "file?for=visitor";

    private DeskPaths() {}
}
