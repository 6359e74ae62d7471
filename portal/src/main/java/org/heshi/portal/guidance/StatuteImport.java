package org.heshi.portal.guidance;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.DateTimeException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a collection of statutes, file by file. What was read before is passed over; what cannot be read is listed and left out. */
@Component
class StatuteImport {

    private static final Logger LOG = LoggerFactory.getLogger(StatuteImport.class);
    private static final int STEP = 25;

    private final StatuteReading reading;
    private final Remembering memory;
    private final ImportLog log;

    StatuteImport(StatuteReading reading, Remembering memory, ImportLog log) {
        this.reading = reading;
        this.memory = memory;
        this.log = log;
    }

    /**
     * Goes on where it stopped when it is begun a second time, as the job does after a restart or a failure. What cannot be read
     * at all is said once and not tried again.
     */
    void run(UUID id, Path from) {
        var articles = 0;
        var failed = 0;
        try (var source = StatuteSource.open(from)) {
            var files = source.files();
            log.begin(id, files.size());
            for (var done = 0; done < files.size(); done++) {
                var taken = take(source, files.get(done));
                articles += Math.max(taken, 0);
                failed += taken < 0 ? 1 : 0;
                if (done % STEP == STEP - 1) {
                    log.progress(id, done + 1, articles, failed);
                }
            }
            reading.lineUp();
            memory.refresh();
            log.finish(id, files.size(), articles, failed, files.isEmpty() ? "guidance.import.empty" : null);
            LOG.info("Read {} files of statutes: {} articles, {} files left out", files.size(), articles, failed);
        } catch (IOException | FileSystemNotFoundException | ProviderNotFoundException e) {
            LOG.warn("Statutes cannot be read: {}", e.toString());
            log.finish(id, 0, articles, failed, "guidance.import.unreadable");
        }
    }

    /** @return how many articles, or -1 when the file is left out */
    private int take(StatuteSource source, String file) throws IOException {
        var hash = "";
        try {
            var markdown = source.read(file);
            hash = StatuteReading.hash(markdown);
            return reading.take(file, markdown).orElse(0);
        } catch (CharacterCodingException e) {
            return skip(file, hash, "guidance.import.not-text");
        } catch (IllegalArgumentException | DateTimeException e) {
            return skip(file, hash, String.valueOf(e.getMessage()));
        }
    }

    private int skip(String file, String hash, String problem) {
        reading.skip(file, hash, problem.startsWith("guidance.import.") ? problem : "guidance.import.not-statute");
        return -1;
    }
}
