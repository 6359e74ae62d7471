package org.heshi.search;

import java.util.Optional;

/** What is written beside a complete index: of which mapping, of which database. Without it the index cannot be trusted. */
interface Mark {

    Optional<String> read();

    void write(String fingerprint);

    void erase();

    /** The portal stops in good order and everything is on the disk. */
    default void close() {}
}
