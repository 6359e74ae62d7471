package org.heshi.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.heshi.portal.PortalTest;
import org.heshi.portal.StandInKeycloak;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.ui.PlaceField;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class PeopleScreensTest extends SpringBrowserlessTest {

    private static final PlaceCode COUNTY = new PlaceCode("330225");

    @Autowired Villagers villagers;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    private PlaceCode village;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        StandInKeycloak.forget();
        jdbc.sql("delete from post where place like '330225%'").update();
        village = new PlaceCode(jdbc.sql("select min(code) from place where code like '330225%' and level = 'VILLAGE'").query(String.class).single());
        signIn(villagers.serving("象山管", Duty.ADMINISTRATOR, COUNTY));
        super.initVaadinEnvironment();
    }

    private static void signIn(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new VisitorToken(new Visitor.SignedIn(person, "象山管")));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorFindsAPersonAndEndsAPostWithAReason() {
        var officer = villagers.serving("石任职", Duty.COMMITTEE, village);
        navigate(PeopleView.class);
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
        test($(TextField.class).single()).setValue("石任");
        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);

        navigate(PersonView.class, Map.of("person", officer.value().toString()));
        assertThat($(H1.class).single().getText()).isEqualTo("石任职");
        assertThat($(Span.class).all()).extracting(Span::getText).anyMatch(text -> text.contains("受理、退回"));
        test($(Button.class).withText("结束任职").single()).click();
        var dialog = $(Dialog.class).single();
        test($(Button.class, dialog).withText("结束任职").single()).click();
        assertThat($(TextArea.class, dialog).single().isInvalid()).isTrue();
        test($(TextArea.class, dialog).single()).setValue("换届");
        test($(Button.class, dialog).withText("结束任职").single()).click();

        assertThat($(Span.class).withText("已结束").exists()).isTrue();
        assertThat($(Span.class).all()).extracting(Span::getText).anyMatch(text -> text.contains("象山管") && text.contains("换届"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoIsEnteredGetsAPasswordThatIsShownOnce() {
        navigate(OpenAccountView.class);
        test($(Button.class).withText("开账号并任命").single()).click();
        assertThat($(TextField.class).withLabel("姓名").single().isInvalid()).isTrue();

        test($(TextField.class).withLabel("姓名").single()).setValue("石新任");
        test($(TextField.class).withLabel("手机号码").single()).setValue("13955560001");
        test($(TextField.class).withLabel("用户名").single()).setValue("shixinren");
        ((Select<Duty>) $(Select.class).withLabel("职务").single()).setValue(Duty.COMMITTEE);
        $(PlaceField.class).single().setValue(new PlaceField.Place(village.value(), "村", "村"));
        test($(Button.class).withText("开账号并任命").single()).click();

        var password = StandInKeycloak.accounts().getFirst().at("/credentials/0/value").asString();
        var shown = $(Dialog.class).single();
        assertThat($(Span.class, shown).all()).extracting(Span::getText).contains(password.replaceAll("(.{4})(?!$)", "$1 "), "shixinren");
        test($(Button.class, shown).withText("记下了").single()).click();
        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("石新任");
    }
}
