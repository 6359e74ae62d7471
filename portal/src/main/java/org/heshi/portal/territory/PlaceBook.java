package org.heshi.portal.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps this node's atlas, read once after the facts were taken in. */
@Component
class PlaceBook {

    private final JdbcClient jdbc;
    private volatile Atlas atlas;

    PlaceBook(JdbcClient jdbc, PlaceLoad load) {
        this.jdbc = jdbc;
        load.run();
        atlas = read();
    }

    Atlas atlas() {
        return atlas;
    }

    /** After places were added. */
    void refresh() {
        atlas = read();
    }

    private Atlas read() {
        return new Atlas(jdbc.sql("select * from place").query((row, _) -> place(row)).list());
    }

    private static Place place(ResultSet row) throws SQLException {
        var code = new PlaceCode(row.getString("code"));
        var pinyin = row.getString("pinyin");
        var syllables = pinyin.isEmpty() ? List.<String>of() : List.of(pinyin.split(" "));
        var kind = row.getString("kind");
        return Place.of(
                new PlaceSummary(code, row.getString("name"), code.level(), row.getString("full_name"), PlaceName.latin(syllables)),
                row.getString("official_name"), syllables, kind == null ? null : PlaceKind.valueOf(kind), row.getInt("households"));
    }
}
