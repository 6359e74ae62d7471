package org.heshi.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where the bytes are, under the hash of their content: a disk here, an object store elsewhere. */
interface FileStore {

    /** Something that is kept, and since when. */
    record Kept(String key, Instant since) {}

    /** Returns once the content would survive a power cut. The same content twice is kept once. */
    void put(String key, Path content) throws IOException;

    InputStream open(String key) throws IOException;

    void delete(String key) throws IOException;

    /** Everything kept before the moment. */
    List<Kept> before(Instant moment) throws IOException;
}
