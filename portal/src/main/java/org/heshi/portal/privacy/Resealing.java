package org.heshi.portal.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.Personal;
import org.heshi.portal.kit.PersonalKeys;
import org.heshi.portal.kit.SealedColumn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals with the key of today what another key sealed, or none: little by little, each time for good, while the portal serves. */
@Component
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_ONCE = 500;

    private final List<SealedColumn> columns;
    private final PersonalKeys keys;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Resealing(List<SealedColumn> columns, PersonalKeys keys, Audit audit, JdbcClient jdbc, TransactionTemplate transaction) {
        this.columns = columns;
        this.keys = keys;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many it sealed anew. */
    int run() {
        if (others().isEmpty()) {
            return 0;
        }
        var all = columns.stream().mapToInt(this::all).sum();
        transaction.executeWithoutResult(_ -> {
            if (columns.stream().allMatch(this::isDone)) {
                audit.record(Deed.KEY_CHANGED, null, null, Map.of("key", keys.primary().id(), "before", String.join(" ", others()), "sealed", String.valueOf(all)));
                jdbc.sql("delete from personal_key where id <> ?").param(keys.primary().id()).update();
            }
        });
        return all;
    }

    private List<String> others() {
        return jdbc.sql("select id from personal_key where id <> ?").param(keys.primary().id()).query(String.class).list();
    }

    private int all(SealedColumn column) {
        var all = 0;
        for (var some = some(column); some > 0; some = some(column)) {
            all += some;
            LOG.info("Sealed {} rows of {} with the key {}", all, column.table(), keys.primary());
        }
        return all;
    }

    private int some(SealedColumn column) {
        return transaction.execute(_ -> {
            var rows = jdbc.sql("select " + column.key() + ", " + column.column() + " as sealed_text from " + column.table() + others(column)
                            + " limit :limit for update skip locked").param("mark", keys.primary().mark()).param("limit", AT_ONCE).query().listOfRows();
            rows.forEach(row -> seal(column, row));
            return rows.size();
        });
    }

    private void seal(SealedColumn column, Map<String, Object> row) {
        var text = Personal.open((String) row.get("sealed_text"));
        var print = column.print().isEmpty() ? "" : ", " + column.print();
        var where = Arrays.stream(column.key().split(", ")).map(key -> key + " = :" + key).collect(Collectors.joining(" and "));
        var update = jdbc.sql("update " + column.table() + " set " + column.column() + " = :sealed" + print + " where " + where)
                .params(row).param("sealed", Personal.seal(text));
        (print.isEmpty() ? update : update.param("print", Personal.print(text))).update();
    }

    private boolean isDone(SealedColumn column) {
        return !jdbc.sql("select exists (select from " + column.table() + others(column) + ")").param("mark", keys.primary().mark()).query(Boolean.class).single();
    }

    private static String others(SealedColumn column) {
        return " where " + column.column() + " is not null and not starts_with(" + column.column() + ", :mark)";
    }
}
