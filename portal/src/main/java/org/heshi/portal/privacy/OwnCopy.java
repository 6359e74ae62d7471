package org.heshi.portal.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Personal;
import org.heshi.portal.kit.PersonalTable;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.territory.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is held about the person who is signed in, to take away: for people to read, and for programs. */
@Service
@PreAuthorize("hasRole('PERSON')")
public class OwnCopy {

    private static final JsonMapper JSON = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Set<String> SEALED = Set.of("phone", "identity");

    private final List<PersonalTable> tables;
    private final Places places;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OwnCopy(List<PersonalTable> tables, Places places, Audit audit, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.tables = List.copyOf(tables);
        this.places = places;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An archive of a page and a JSON file. That it was taken is written down before. */
    public void write(OutputStream file, Locale language) throws IOException {
        var me = Visitor.requirePerson();
        transaction.executeWithoutResult(_ -> audit.record(Deed.OWN_DATA_TAKEN, me.value(), null, Map.of()));
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        tables.forEach(table -> all.put(table.title(), rows(table, me)));
        var zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("my-data.html"));
        zip.write(new OwnPage(language, tables, places).of(all, clock.instant()).getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("my-data.json"));
        JSON.writeValue(zip, all);
        zip.finish();
    }

    private List<Map<String, Object>> rows(PersonalTable table, PersonId person) {
        return jdbc.sql(table.sql()).param("person", person.value()).query((row, _) -> {
            var cells = new LinkedHashMap<String, Object>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                var name = row.getMetaData().getColumnLabel(i);
                var value = row.getString(i);
                cells.put(name, value == null ? "" : SEALED.contains(name) ? Personal.open(value) : value);
            }
            return (Map<String, Object>) cells;
        }).list();
    }
}
