package org.heshi.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.StandInKeycloak;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county of its own. */
@PortalTest
class ImportsTest {

    private static final PlaceCode COUNTY = new PlaceCode("330226");
    private static final String HEAD = "姓名,手机号码,用户名,职务,地域编码,地方,开始日期,结束日期\n";

    @Autowired Imports imports;
    @Autowired ImportRun run;
    @Autowired Places places;
    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PersonId admin;
    private String village;

    @BeforeEach
    void anAdministrator() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        StandInKeycloak.forget();
        jdbc.sql("delete from post where place like '330226%'").update();
        jdbc.sql("update person set account = null, phone = null, phone_end = null where account like 'imp%'").update();
        village = jdbc.sql("select min(code) from place where code like '330226%' and level = 'VILLAGE'").query(String.class).single();
        admin = villagers.serving("宁海管", Duty.ADMINISTRATOR, COUNTY);
    }

    private Finding check(ImportKind kind, byte[] content) {
        return As.person(admin, () -> imports.check(kind, content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> problems(ImportKind kind, String text) {
        return check(kind, utf8(text)).problems().stream().map(problem -> problem.row() + " " + problem.text().key()).toList();
    }

    private String staff(int rows) {
        var text = new StringBuilder(HEAD);
        for (var i = 1; i <= rows; i++) {
            text.append("潘").append((char) ('一' + i)).append(",1385555%04d,imp%d,调解员,%s,,2026-12-01,\n".formatted(i, i, village));
        }
        return text.toString();
    }

    @Test
    void everyRowIsLookedAtAndEveryProblemSaidBeforeAnythingIsDone() {
        assertThat(problems(ImportKind.STAFF, HEAD
                + ",123,X,村长,99,,2026年13月1日,\n"
                + "潘好,13855550001,impgood,调解员," + village + ",,,\n"
                + "潘换,13855550001,impother,调解员," + village + ",,,\n"
                + "潘级,13855550002,implevel,综合信息指挥室调度员," + village + ",,,\n"
                + "潘远,13855550003,impfar,调解员," + Villagers.VILLAGE + ",,,\n"
                + "潘好,13855550001,impgood,调解员," + village + ",,2027-01-01,2026-12-31\n"
                + "潘好,13855550001,impgood,调解员," + village + ",,2027-01-01,\n"))
                .containsExactly("2 kit.phone.invalid", "2 staff.import.place", "2 staff.import.day", "2 staff.import.duty", "2 staff.refused.name",
                        "2 staff.refused.username", "4 staff.import.same-phone", "5 staff.refused.level.DISPATCHER", "6 staff.import.elsewhere",
                        "7 territory.refused.post-backwards", "8 territory.refused.post-twice");
        assertThat(StandInKeycloak.accounts()).isEmpty();
    }

    @Test
    void aListIsTakenInAsAWholeByTheJobAndASecondTimeChangesNothing() {
        var list = utf8(staff(3));
        assertThat(check(ImportKind.STAFF, list)).isEqualTo(new Finding(3, 3, 3, 0, List.of()));

        carryOut(ImportKind.STAFF, list);

        assertThat(StandInKeycloak.accounts()).extracting(account -> account.get("username").asString()).containsExactlyInAnyOrder("imp1", "imp2", "imp3");
        assertThat(jdbc.sql("select count(*) from post where place = ? and duty = 'MEDIATOR' and valid_until = '2027-11-30'").param(village)
                .query(Integer.class).single()).isEqualTo(3);
        assertThat(As.person(admin, imports::latest).getFirst()).satisfies(done -> {
            assertThat(done.problem()).isNull();
            assertThat(done.done()).isEqualTo(3);
        });
        assertThat(jdbc.sql("select count(*) from staff_import where content is not null").query(Integer.class).single()).isZero();
        assertThat(check(ImportKind.STAFF, list)).isEqualTo(new Finding(3, 0, 0, 3, List.of()));
    }

    @Test
    void aJobThatWasInterruptedGoesOnAndOpensNoAccountTwice() {
        var id = start(ImportKind.STAFF, utf8(staff(3)));
        StandInKeycloak.isSilent(true);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> As.machine(() -> run.run(id)));
        assertThat(As.person(admin, imports::latest).getFirst().finishedAt()).isNull();

        StandInKeycloak.isSilent(false);
        As.machine(() -> run.run(id));
        As.machine(() -> run.run(id));

        assertThat(StandInKeycloak.accounts()).hasSize(3);
        assertThat(As.person(admin, imports::latest).getFirst().problem()).isNull();
    }

    @Test
    void ifAnythingChangedInBetweenNothingIsTakenInAndNoAccountStays() {
        var id = start(ImportKind.STAFF, utf8(staff(2)));
        StandInKeycloak.holds(new PersonId(UUID.randomUUID()), "imp2", "+8613800000000");

        As.machine(() -> run.run(id));

        assertThat(StandInKeycloak.accounts()).extracting(account -> account.get("username").asString()).containsExactly("imp2");
        assertThat(jdbc.sql("select count(*) from post where place = ?").param(village).query(Integer.class).single()).isZero();
        assertThat(As.person(admin, imports::latest).getFirst().problem()).isEqualTo("staff.refused.account-taken");
    }

    @Test
    void isReadHoweverTheSpreadsheetWroteIt() throws IOException {
        var expected = new Finding(2, 2, 2, 0, List.of());
        assertThat(check(ImportKind.STAFF, utf8(staff(2)))).isEqualTo(expected);
        assertThat(check(ImportKind.STAFF, utf8("\uFEFF" + staff(2)))).isEqualTo(expected);
        assertThat(check(ImportKind.STAFF, staff(2).getBytes(Charset.forName("GB18030")))).isEqualTo(expected);
        assertThat(check(ImportKind.STAFF, utf8(staff(2).replace(",", "\t").replace("\n", "\r\n")))).isEqualTo(expected);
        var excel = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(excel, staff(2).lines().map(line -> Stream.of(line.split(",", -1)).toList()));
        assertThat(check(ImportKind.STAFF, excel.toByteArray())).isEqualTo(expected);
    }

    @Test
    void whatIsNoListSaysSo() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(ImportKind.STAFF, utf8("甲,乙\n1,2\n"))).withMessage("staff.refused.sheet-columns");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(ImportKind.STAFF, utf8(HEAD))).withMessage("staff.refused.sheet-empty");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(ImportKind.STAFF, new byte[] {'P', 'K', 3, 4, 9}))
                .withMessageStartingWith("staff.refused.sheet");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(ImportKind.STAFF, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .withMessage("staff.refused.sheet-old");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> check(ImportKind.STAFF, utf8(HEAD + "a,b\n".repeat(2001))))
                .withMessage("staff.refused.sheet-long");
    }

    @Test
    void gridsOfAVillageAndTheirMicroGridsAreAddedAndChangedTogether() {
        var grid = village + "902";
        assertThat(problems(ImportKind.GRIDS, "地域编码,网格名称,类型,户数\n" + village + "904,,村,-3\n12,甲,农村网格,\n" + grid + "777,甲,农村网格,\n"
                + village + "90588,乙,农村网格,\n")).containsExactly("2 staff.import.grid-name", "2 staff.import.grid-kind", "2 staff.import.households",
                "3 staff.import.grid-code", "4 staff.import.grid-code", "5 staff.import.grid-parent");

        carryOut(ImportKind.GRIDS, utf8("地域编码,网格名称,类型,户数\n" + grid + "01,第1微网格,农村网格,40\n" + grid + ",第九网格,农村网格,300\n"));
        assertThat(places.get(new PlaceCode(grid + "01")).fullName()).endsWith("第九网格第1微网格");
        carryOut(ImportKind.GRIDS, utf8("地域编码,网格名称,类型,户数\n" + grid + ",河东网格,农村网格,301\n"));
        assertThat(places.get(new PlaceCode(grid + "01")).fullName()).endsWith("河东网格第1微网格");
        assertThat(places.households(new PlaceCode(grid))).isEqualTo(301);
    }

    @Test
    void whatIsGivenOutCouldBeTakenInAgainAndHoldsNoFormula() throws IOException {
        carryOut(ImportKind.STAFF, utf8(staff(2)));
        jdbc.sql("update person set name = '=1+1' where account = 'imp1'").update();
        for (var format : SheetFormat.values()) {
            var out = new ByteArrayOutputStream();
            As.person(admin, () -> {
                imports.export(ImportKind.STAFF, format, Words.CHINESE, out);
                return null;
            });
            var table = SheetReader.read(out.toByteArray());
            assertThat(table).hasSize(4);
            assertThat(table.getFirst()).startsWith("姓名", "手机号码");
            assertThat(table).anySatisfy(row -> assertThat(row).contains("13855550002", "imp2", "调解员", village, "2026-12-01", "2027-11-30"));
        }
        var csv = new ByteArrayOutputStream();
        As.person(admin, () -> {
            imports.export(ImportKind.STAFF, SheetFormat.CSV, Words.CHINESE, csv);
            imports.template(ImportKind.STAFF, SheetFormat.XLSX, Words.ENGLISH, new ByteArrayOutputStream());
            return null;
        });
        assertThat(csv.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("'=1+1");
        assertThat(jdbc.sql("select count(*) from audit_entry where actor = ? and deed = 'EXPORTED'").param(admin.value()).query(Integer.class).single()).isEqualTo(3);
    }

    private UUID start(ImportKind kind, byte[] content) {
        return As.person(admin, () -> imports.start(kind, "list.csv", content));
    }

    private void carryOut(ImportKind kind, byte[] content) {
        var id = start(kind, content);
        As.machine(() -> run.run(id));
    }
}
