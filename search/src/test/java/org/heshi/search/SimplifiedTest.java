package org.heshi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedTest {

    @Test
    void readsTraditionalAsSimplified() {
        assertThat(Simplified.of("鄰居漏水，離婚彩禮")).isEqualTo("邻居漏水，离婚彩礼");
    }

    @Test
    void leavesSimplifiedTextAlone() {
        assertThat(Simplified.of("著作权、乾坤、什么")).isEqualTo("著作权、乾坤、什么");
    }

    @Test
    void neverChangesTheLength() {
        assertThat(Simplified.of("𠮷野家 abc 鄰")).hasSameSizeAs("𠮷野家 abc 鄰");
    }
}
