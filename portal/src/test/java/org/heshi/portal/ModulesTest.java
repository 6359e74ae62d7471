package org.heshi.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresUseEachOtherOnlyAsDeclared() {
        ApplicationModules.of(Portal.class).verify();
    }
}
