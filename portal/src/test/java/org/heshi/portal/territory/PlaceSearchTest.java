package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Against the register of Ningbo and Huzhou, as it comes with the program. */
class PlaceSearchTest {

    private static final Atlas ATLAS = atlas();

    private static Atlas atlas() {
        try {
            var lines = new ClassPathResource("territory/places.csv").getContentAsString(StandardCharsets.UTF_8).lines().toList();
            return new Atlas(PlaceLoad.rows(lines).stream().map(row -> Place.of(
                    new PlaceSummary(row.code(), row.name(), row.code().level(), row.fullName(), ""),
                    row.official(), List.of(row.pinyin().split(" ")), null, 0)).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> search(String words, @Nullable String near) {
        return new PlaceSearch(words, near == null ? null : new PlaceCode(near)).in(ATLAS, 10).stream().map(PlaceSummary::fullName).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谢家路", "泗门谢家路", "泗门镇谢家路村", "余姚谢家路", "余姚泗门谢家路", "余姚市 泗门镇 谢家路村", "浙江省宁波市余姚市泗门镇谢家路村",
        "谢家路村委会", "xiejialu", "Xie Jia Lu", "simenxiejialu", "宁波谢家路"})
    void findsTheVillageBehindAllTheseWords(String words) {
        assertThat(search(words, null)).first().isEqualTo("宁波市余姚市泗门镇谢家路村");
    }

    @Test
    void findsByInitials() {
        assertThat(search("xjl", null)).contains("宁波市余姚市泗门镇谢家路村");
    }

    @Test
    void putsTheNeighbourhoodFirst() {
        assertThat(search("朝阳", "330502002021")).first().asString().startsWith("湖州市吴兴区");
        assertThat(search("朝阳", "330203001001")).first().asString().startsWith("宁波市海曙区");
    }

    @Test
    void putsTheTownBeforeItsVillages() {
        assertThat(search("泗门", null)).first().isEqualTo("宁波市余姚市泗门镇");
    }

    @Test
    void putsTheVeryNameBeforeNamesThatContainIt() {
        assertThat(search("余村", null)).first().isEqualTo("湖州市安吉县天荒坪镇余村");
    }

    @Test
    void doesNotTakeAPlaceAroundForThePlaceItself() {
        assertThat(search("泗门", null)).allMatch(name -> name.substring(name.indexOf("泗门")).length() < 8);
        assertThat(search("安吉谢家路", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'; drop table place; --", "没有这个地方", "qqqq"})
    void findsNothingForWordsThatNameNoPlace(String words) {
        assertThat(search(words, null)).isEmpty();
    }

    @Test
    void isNotTroubledByALongText() {
        assertThat(search("余姚".repeat(5_000), null)).isEmpty();
        assertThat(search("余".repeat(60), null)).isEmpty();
    }
}
