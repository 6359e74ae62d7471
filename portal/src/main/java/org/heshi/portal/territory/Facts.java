package org.heshi.portal.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files of facts into the database: each once, and again when its content changed. */
@Component
@DependsOnDatabaseInitialization
class Facts {

    private static final Logger LOG = LoggerFactory.getLogger(Facts.class);
    private static final int LOCK = 0x7e44;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Facts(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Hands over the file's lines when they are news. Nodes that start together wait for each other here. */
    void takeIn(String file, Consumer<List<String>> load) {
        var content = read(file);
        var hash = hash(content);
        var start = System.nanoTime();
        transaction.executeWithoutResult(_ -> {
            jdbc.query("select pg_advisory_xact_lock(?)", _ -> {}, LOCK);
            if (jdbc.queryForList("select 1 from territory_facts where file = ? and hash = ?", file, hash).isEmpty()) {
                load.accept(new String(content, StandardCharsets.UTF_8).lines().toList());
                jdbc.update("""
                        insert into territory_facts values (?, ?, ?)
                        on conflict (file) do update set hash = excluded.hash, loaded_at = excluded.loaded_at""",
                        file, hash, Timestamp.from(clock.instant()));
                LOG.info("Took in {} in {} ms", file, (System.nanoTime() - start) / 1_000_000);
            }
        });
    }

    /** Runs a statement whose parameters are whole columns. */
    void write(String sql, @Nullable String[]... columns) {
        jdbc.update(sql, statement -> {
            for (var i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf("text", columns[i]));
            }
        });
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
