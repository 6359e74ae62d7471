package org.heshi.portal.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.audit.Audit;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.privacy.AuditDesk;
import org.heshi.portal.privacy.AuditSearch;
import org.heshi.portal.territory.Duty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditScreenTest extends SpringBrowserlessTest {

    private static final String SAW = "在案件 （编号已不在） 里查看了章宁的完整手机号码";

    @Autowired Audit audit;
    @Autowired AuditDesk desk;
    @Autowired Villagers villagers;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;

    private PersonId administrator;
    private PersonId mediator;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        administrator = villagers.serving("章宁", Duty.ADMINISTRATOR);
        mediator = villagers.serving("=王德顺" + UUID.randomUUID().toString().substring(0, 4), Duty.MEDIATOR);
        As.person(mediator, () -> transaction.executeWithoutResult(_ -> audit.record(Deed.UNMASKED, administrator.value(), null, Map.of("what", "phone"))));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new VisitorToken(new Visitor.SignedIn(administrator, "章宁")));
        SecurityContextHolder.setContext(context);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorSeesWhoDidWhatAndNarrowsItDown() {
        navigate(AuditView.class);
        var grid = $(Grid.class).single();
        assertThat(test(grid).size()).isPositive();
        assertThat($(Span.class, test(grid).getCellComponent(0, 0)).withText(SAW).exists()).isTrue();

        test((Select<Deed>) $(Select.class).single()).selectItem("批量导入人员");
        for (var row = 0; row < test(grid).size(); row++) {
            assertThat($(Span.class, test(grid).getCellComponent(row, 0)).withText(SAW).exists()).isFalse();
        }
        test((Select<Deed>) $(Select.class).single()).selectItem("查看完整号码");
        test($(TextField.class).withLabel("案件编号").single()).setValue("222222222");
        assertThat(test(grid).size()).as("a case that there is not").isZero();
    }

    @Test
    void theTableThatIsTakenOutNamesPeopleAndRunsNoFormula() throws IOException {
        var file = new ByteArrayOutputStream();
        desk.export(new AuditSearch(mediator, "", null, null, null), Words.CHINESE, file);
        var table = file.toString(StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFFat,acted as").contains("\"UNMASKED\"", "\"章宁\"", SAW, "what=phone", "\"'=王德顺").doesNotContain("\"=王德顺");
        assertThat(desk.search(new AuditSearch(administrator, "", Deed.EXPORTED, null, null), 0, 10)).as("it is written down").hasSize(1);
    }

    @Test
    void peopleAreFoundByAPartOfTheirName() {
        assertThat(desk.people("章")).extracting("name").contains("章宁");
        assertThat(desk.people("%")).isEmpty();
    }
}
