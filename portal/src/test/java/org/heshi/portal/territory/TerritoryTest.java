package org.heshi.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heshi.portal.territory.OfficeKind.COMMITTEE;
import static org.heshi.portal.territory.OfficeKind.COUNTY_MEDIATION;
import static org.heshi.portal.territory.OfficeKind.STUDIO;
import static org.heshi.portal.territory.OfficeKind.TOWNSHIP_MEDIATION;

import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class TerritoryTest {

    private static final PlaceCode VILLAGE = new PlaceCode("330281103203");
    private static final PlaceCode TOWN = new PlaceCode("330281103");
    private static final PlaceCode COUNTY = new PlaceCode("330281");

    @Autowired
    Places places;

    @Autowired
    Offices offices;

    @Autowired
    PlaceLoad load;

    @Autowired
    JdbcClient jdbc;

    @Test
    void knowsEveryPlaceOfTheRegister() {
        assertThat(count("select count(*) from place where length(code) <= 12")).isEqualTo(4_594);
        assertThat(places.top()).extracting(PlaceSummary::name).containsExactly("宁波市", "湖州市");
        assertThat(places.children(TOWN)).hasSizeGreaterThan(10).allMatch(place -> place.level() == PlaceLevel.VILLAGE);
        assertThat(places.path(VILLAGE)).extracting(PlaceSummary::name).containsExactly("宁波市", "余姚市", "泗门镇", "谢家路村");
        assertThat(places.get(VILLAGE).fullName()).isEqualTo("宁波市余姚市泗门镇谢家路村");
        assertThat(places.officialName(VILLAGE)).isEqualTo("谢家路村委会");
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> places.get(new PlaceCode("110101")))
                .withMessage("territory.refused.place-missing");
    }

    @Test
    void opensTheOfficesOfEveryLevel() {
        assertThat(offices.at(COUNTY)).extracting(OfficeSummary::name)
                .containsExactly("余姚市社会治理中心", "余姚市联合人民调解委员会", "余姚市人民法院");
        assertThat(offices.at(TOWN)).extracting(OfficeSummary::name).startsWith("泗门镇综合信息指挥室", "泗门镇党建统领平台",
                "泗门镇经济生态平台", "泗门镇平安法治平台", "泗门镇公共服务平台", "泗门镇人民调解委员会");
        assertThat(count("select count(*) from office where kind = 'COMMITTEE'")).isEqualTo(4_343);
        var committee = offices.committeeOf(new PlaceCode("33028110320300102"));
        assertThat(committee.name()).isEqualTo("谢家路村人民调解委员会");
        assertThat(committee.say(Words.ENGLISH)).isEqualTo("People's Mediation Committee of Xiejialu Village (谢家路村)");
        assertThat(offices.find(VILLAGE, COMMITTEE)).contains(committee);
        assertThat(offices.get(committee.id())).isEqualTo(committee);
    }

    @Test
    void sendsWhatCannotBeSettledUpStepByStep() {
        var township = offices.above(offices.committeeOf(VILLAGE).id()).orElseThrow();
        assertThat(township.kind()).isEqualTo(TOWNSHIP_MEDIATION);
        var county = offices.above(township.id()).orElseThrow();
        assertThat(county.kind()).isEqualTo(COUNTY_MEDIATION);
        assertThat(county.place()).isEqualTo(COUNTY);
        assertThat(offices.above(county.id())).isEmpty();
    }

    @Test
    void needsAVillageToNameItsCommittee() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> offices.committeeOf(TOWN));
    }

    @Test
    void opensAStudioOnce() {
        var first = As.machine(() -> offices.open(STUDIO, TOWN, "泗北工业社区调解工作室"));
        var second = As.machine(() -> offices.open(STUDIO, TOWN, "泗北工业社区调解工作室"));
        assertThat(second).isEqualTo(first);
        assertThat(offices.get(first).name()).isEqualTo("泗北工业社区调解工作室");
        assertThat(offices.above(first)).map(OfficeSummary::kind).contains(TOWNSHIP_MEDIATION);
        var anybody = PersonId.of("00000000-0000-4000-8000-0000000000aa");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> As.person(anybody, () -> offices.open(STUDIO, TOWN, "别的工作室")));
    }

    @Test
    void takesTheRegisterInOnlyWhenItIsNews() {
        jdbc.sql("update place set name = '改过的名字' where code = ?").param(VILLAGE.value()).update();
        load.run();
        assertThat(name()).isEqualTo("改过的名字");

        jdbc.sql("update territory_facts set hash = 'an older file' where file = 'territory/places.csv'").update();
        load.run();
        assertThat(name()).isEqualTo("谢家路村");
        assertThat(count("select count(*) from office where kind = 'COMMITTEE'")).isEqualTo(4_343);
    }

    @Test
    void answersWhatLiesWithinAPlaceFromAnIndex() {
        var plan = String.join("\n", jdbc.sql("explain select * from office where place like '330281103%'").query(String.class).list());
        assertThat(plan).contains("office_within");
    }

    @Test
    void findsTheOwnNeighbourhoodFirst() {
        assertThat(places.search("xiejialu", VILLAGE, 5)).extracting(PlaceSummary::code).first().isEqualTo(VILLAGE);
        assertThat(places.search("人民", VILLAGE, 3)).hasSizeLessThanOrEqualTo(3);
    }

    private String name() {
        return jdbc.sql("select name from place where code = ?").param(VILLAGE.value()).query(String.class).single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
