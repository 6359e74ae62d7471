package org.heshi.portal.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A program elsewhere that knows viruses. */
interface VirusScanner {

    /**
     * The name of what was found, if anything was.
     *
     * @throws IOException when the scanner gives no word on the file, whatever the reason
     */
    Optional<String> find(Path file) throws IOException;
}
