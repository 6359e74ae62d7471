package org.heshi.portal.territory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Grids and micro-grids, into which people divide the villages; all other places come from the register. */
@Service
@Inside
public class Grids {

    private final JdbcClient jdbc;
    private final PlaceBook book;
    private final Live live;

    Grids(JdbcClient jdbc, PlaceBook book, Live live) {
        this.jdbc = jdbc;
        this.book = book;
        this.live = live;
    }

    /** A grid or micro-grid; its code begins with that of its village. */
    public record Grid(PlaceCode code, String name, PlaceKind kind, @Nullable Integer households) {}

    /** Adds those that are new and changes the others, with the full names of what lies within. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(List<Grid> grids) {
        grids.stream().sorted(Comparator.comparing(grid -> grid.code().value().length())).forEach(this::put);
        live.publish(PlaceBook.CHANGED);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                book.refresh();
            }
        });
    }

    private void put(Grid grid) {
        jdbc.sql("""
                insert into place (code, parent, level, kind, name, official_name, full_name, pinyin, households)
                select :code, p.code, :level, :kind, :name, :name, p.full_name || :name, '', :households from place p where p.code = :parent
                on conflict (code) do update set kind = excluded.kind, name = excluded.name, official_name = excluded.official_name,
                    full_name = excluded.full_name, households = excluded.households""")
                .param("code", grid.code().value()).param("parent", grid.code().parent().value()).param("level", grid.code().level().name())
                .param("kind", grid.kind().name()).param("name", grid.name()).param("households", grid.households()).update();
        jdbc.sql("update place c set full_name = p.full_name || c.name from place p where p.code = c.parent and p.code = ?")
                .param(grid.code().value()).update();
    }

    /** Those within these places, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Grid> within(Collection<PlaceCode> places) {
        return jdbc.sql("select code, name, kind, households from place where level in ('GRID', 'MICRO_GRID') and"
                + Within.anyOf("code", places) + "order by code").query((row, _) -> new Grid(new PlaceCode(row.getString(1)), row.getString(2),
                PlaceKind.valueOf(row.getString(3)), row.getObject(4, Integer.class))).list();
    }
}
