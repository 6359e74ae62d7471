package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodeTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330281103203");

    @Test
    void namesEveryPlaceAroundIt() {
        assertThat(VILLAGE.path()).extracting(PlaceCode::value).containsExactly("3302", "330281", "330281103", "330281103203");
        assertThat(VILLAGE.parent()).isEqualTo(new PlaceCode("330281103"));
        assertThat(new PlaceCode("33028110320300102").parent()).isEqualTo(new PlaceCode("330281103203001"));
    }

    @Test
    void liesWithinItselfAndWhatIsAroundItOnly() {
        assertThat(VILLAGE.isWithin(VILLAGE)).isTrue();
        assertThat(VILLAGE.isWithin(new PlaceCode("330281"))).isTrue();
        assertThat(VILLAGE.isWithin(new PlaceCode("330282"))).isFalse();
        assertThat(new PlaceCode("330281").isWithin(VILLAGE)).isFalse();
    }

    @Test
    void knowsItsLevelAndNothingBelowIt() {
        assertThat(VILLAGE.level()).isEqualTo(PlaceLevel.VILLAGE);
        assertThat(VILLAGE.at(PlaceLevel.COUNTY)).contains(new PlaceCode("330281"));
        assertThat(VILLAGE.at(PlaceLevel.GRID)).isEmpty();
    }

    @Test
    void endsAtTheCity() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> new PlaceCode("3302").parent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33", "33028", "3302811032031", "33028a", "3302%1", "330281103203001020"})
    void isRefusedWhenItIsNoCode(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceCode(text)).withMessage("territory.place.invalid");
    }
}
