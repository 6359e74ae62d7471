package org.heshi.portal.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps this node's atlas, read once after the facts were taken in. */
@Component
class PlaceBook {

    /** What is told to all nodes when places were added. */
    static final UUID CHANGED = UUID.fromString("2b9b4a51-3f0c-4d6e-8a1e-6d1f0a7c9e55");

    private final JdbcClient jdbc;
    private volatile Atlas atlas;

    PlaceBook(JdbcClient jdbc, PlaceLoad load, Live live) {
        this.jdbc = jdbc;
        load.run();
        atlas = read();
        live.hear(topic -> {
            if (topic.equals(CHANGED)) {
                Thread.ofVirtual().name("places").start(this::refresh);
            }
        });
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
