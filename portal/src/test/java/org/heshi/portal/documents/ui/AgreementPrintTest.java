package org.heshi.portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.documents.AgreementId;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Agreements;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.DocumentPaths;
import org.heshi.portal.documents.Instalment;
import org.heshi.portal.documents.Signatory;
import org.heshi.portal.documents.Village;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.kit.Words;
import org.heshi.portal.messaging.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class AgreementPrintTest extends SpringBrowserlessTest {

    @Autowired Agreements agreements;
    @Autowired TestClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Village.Dispute dispute;
    private AgreementId agreement;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        dispute = beans.createBean(Village.class).dispute();
        agreement = As.person(dispute.committee(), () -> agreements.draft(dispute.matter(), new AgreementText("楼上卫生间漏水，厨房吊顶受损。𠅤䶮、㛃𬱖在场。",
                List.of(Clause.of("周建国", "修好卫生间防水", LocalDate.of(2026, 12, 10))), "银行转账",
                List.of(Instalment.of("周建国", "赔偿第一期 1500 元。", LocalDate.of(2026, 12, 1))), 3), List.of(
                signatory("林阿娣", "13800000001"), signatory("周建国", "13800000002"))));
        become(dispute.committee());
        super.initVaadinEnvironment();
    }

    private static Signatory signatory(String name, String phone) {
        return new Signatory(java.util.UUID.randomUUID(), name, Recipient.of(new PhoneNumber(phone), Words.CHINESE));
    }

    private static void become(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new VisitorToken(new Visitor.SignedIn(person, "某人")));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private String open() {
        UI.getCurrent().navigate(DocumentPaths.print(agreement));
        return Seen.in($(Main.class).single());
    }

    @Test
    void thePaperHasTheUsualParts() {
        assertThat(open()).contains("人民调解协议书", "编号：", "当事人", "林阿娣", "周建国", "纠纷主要事实、争议事项", "楼上卫生间漏水", "𠅤䶮、㛃𬱖在场",
                "经调解，自愿达成如下协议", "周建国：修好卫生间防水，2026年12月10日 星期四前履行", "履行方式、时限", "银行转账", "周建国：赔偿第一期 1500 元，2026年12月1日 星期二前履行",
                "本协议一式 3 份", "人民调解员（签名）", "记录人（签名）", "人民调解委员会印章", "本稿尚未经双方确认");
    }

    @Test
    void aPartyFindsNoPaperBeforeAnythingIsProposed() {
        become(dispute.applicant());
        assertThat(open()).doesNotContain("人民调解协议书").contains("没有找到");
        As.person(dispute.committee(), () -> agreements.propose(agreement));
        assertThat(open()).contains("人民调解协议书");
    }

    @Test
    void aStrangerFindsNoPaper() {
        become(dispute.stranger());
        open();
        assertThat($(H1.class).single().getText()).isEqualTo("没有找到这一页");
    }
}
