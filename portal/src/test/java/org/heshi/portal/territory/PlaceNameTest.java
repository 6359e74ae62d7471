package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "谢家路村委会,谢家路村", "余村村委会,余村", "石碶村村委会,石碶村", "横街居委会,横街社区", "石碶社区居委会,石碶社区",
        "联盟居民委员会,联盟社区", "澄浪社区,澄浪社区", "三溪农场生活区,三溪农场生活区", "泗门镇,泗门镇", "余姚市,余姚市"})
    void isSaidAsPeopleSayIt(String official, String said) {
        assertThat(PlaceName.said(official)).isEqualTo(said);
    }

    @Test
    void isReadInEnglishWithTheChineseNameBesideIt() {
        var village = new PlaceSummary(new PlaceCode("330281103203"), "谢家路村", PlaceLevel.VILLAGE, "宁波市余姚市泗门镇谢家路村",
                PlaceName.latin(List.of("xie", "jia", "lu")));
        assertThat(village.say(Words.ENGLISH)).isEqualTo("Xiejialu Village (谢家路村)");
        assertThat(village.say(Words.CHINESE)).isEqualTo("谢家路村");
    }

    @Test
    void isWrittenWithAnApostropheWhereSyllablesWouldRunTogether() {
        assertThat(PlaceName.latin(List.of("an", "ji"))).isEqualTo("Anji");
        assertThat(PlaceName.latin(List.of("song", "ao"))).isEqualTo("Song'ao");
        assertThat(PlaceName.latin(List.of("lv", "yuan"))).isEqualTo("Lüyuan");
    }

    @Test
    void tellsDistrictsFromAreas() {
        assertThat(PlaceName.sort(PlaceLevel.COUNTY, "南浔区")).isEqualTo("DISTRICT");
        assertThat(PlaceName.sort(PlaceLevel.TOWNSHIP, "保税区")).isEqualTo("AREA");
        assertThat(PlaceName.sort(PlaceLevel.VILLAGE, "朝阳社区")).isEqualTo("COMMUNITY");
    }
}
