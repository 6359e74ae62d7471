package org.heshi.portal.staff;

import java.util.List;

/** What a list is about, and its columns; each column's heading is a word key, understood in either language. */
public enum ImportKind {

    STAFF("name", "phone", "username", "duty", "code", "place", "from", "until"),
    GRIDS("code", "grid", "kind", "households", "within");

    private final List<String> columns;

    ImportKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** In the order in which they are written; read in any order. */
    public List<String> columns() {
        return columns;
    }

    /** Without which a list makes no sense; the others may be missing. */
    List<String> needed() {
        return this == STAFF ? List.of("name", "phone", "username", "duty", "code") : List.of("code", "grid", "kind");
    }
}
