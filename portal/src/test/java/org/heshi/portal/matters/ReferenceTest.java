package org.heshi.portal.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void isReadAsPeopleWriteIt() {
        var reference = Reference.next();
        assertThat(new Reference(reference.shown().toLowerCase().replace('-', ' '))).isEqualTo(reference);
    }

    @Test
    void noticesEverySingleWrongCharacter() {
        var value = Reference.next().value();
        for (var i = 0; i < value.length(); i++) {
            var other = value.charAt(i) == '7' ? '8' : '7';
            var wrong = value.substring(0, i) + other + value.substring(i + 1);
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Reference(wrong)).withMessage("matters.reference.invalid");
        }
    }

    @Test
    void hasNoCharactersThatLookAlike() {
        for (var i = 0; i < 200; i++) {
            assertThat(Reference.next().value()).doesNotContainPattern("[01OIU]");
        }
    }
}
