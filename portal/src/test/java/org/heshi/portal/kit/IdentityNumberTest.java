package org.heshi.portal.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"330281196903041210", "11010519491231002X", "11010519491231002x", " 330281 19690304 1210 ", "３３０２８１１９６９０３０４１２１０", "830000199001010012"})
    void isReadHoweverItIsWritten(String written) {
        assertThat(new IdentityNumber(written).value()).matches("\\d{17}[\\dX]");
    }

    @ParameterizedTest
    @CsvSource({
        "330281196903041211, check", "330281196903041201, check", "330218196903041210, check",
        "330281690304121, old",
        "33028119690304121, form", "3302811969030412100, form", "33028119690304121A, form", "'', form",
        "990281196903041213, region",
        "33028119690230121X, date", "330281189903041215, date", "330281196913041210, date"})
    void saysWhatIsWrong(String written, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber(written)).withMessage("kit.identity." + why);
    }

    @Test
    void findsEverySingleMistypedDigit() {
        var right = "330281196903041210";
        for (var at = 0; at < 17; at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var wrong = right.substring(0, at) + digit + right.substring(at + 1);
                if (!wrong.equals(right)) {
                    assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new IdentityNumber(wrong));
                }
            }
        }
    }

    @Test
    void tellsBirthdayAndSexAndHidesTheRest() {
        var number = new IdentityNumber("330281198502150028");
        assertThat(number.birthday()).isEqualTo(LocalDate.of(1985, 2, 15));
        assertThat(number.isOfAWoman()).isTrue();
        assertThat(new IdentityNumber("330281196903041210").isOfAWoman()).isFalse();
        assertThat(List.of(number.masked(), number.toString())).containsOnly("3302**********0028");
    }
}
