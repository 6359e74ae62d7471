package org.heshi.portal.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {

    @Test
    void readsWhatAnAddressSays() {
        assertThat(Uuids.read("2B9B4A51-3f0c-4d6e-8a1e-6d1f0a7c9e55")).contains(UUID.fromString("2b9b4a51-3f0c-4d6e-8a1e-6d1f0a7c9e55"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "1-1-1-1-1", "------------------------------------", "2b9b4a51-3f0c-4d6e-8a1e-6d1f0a7c9e55 "})
    void takesNothingElseForAnId(String text) {
        assertThat(Uuids.read(text)).isEmpty();
    }
}
