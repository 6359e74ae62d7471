package org.heshi.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {

    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndIsItsOwnersAlone() throws Exception {
        var file = folder.resolve("secrets/one");

        var secret = KeptSecret.in(file);

        assertThat(secret).hasSizeGreaterThanOrEqualTo(32).isEqualTo(KeptSecret.in(file));
        assertThat(KeptSecret.in(folder.resolve("secrets/other"))).isNotEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
    }
}
