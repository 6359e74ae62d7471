package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Privacy;
import org.heshi.portal.mediation.Quarrel;
import org.heshi.portal.mediation.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class FollowScreenTest extends SpringBrowserlessTest {

    private static final String NUMBER = "编号";
    private static final String CODE = "六位查询码";
    private static final String PHONE = "当时留的手机号码";
    private static final String SENT = "如果编号和手机号码对得上，新的查询码马上就到。一分钟以后可以再要一次。";

    @Autowired ApplicationContext context;
    @Autowired TestClock clock;

    private Quarrel quarrel;

    @BeforeEach
    void somebodyComes() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        quarrel = new Quarrel(context);
        Quarrel.comes(new Visitor.Anonymous());
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aWrongNumberAndAShortCodeSayWhatToDo() {
        UI.getCurrent().navigate("follow");
        say(NUMBER, "7K3-M9Q-XDA");
        say(CODE, "12 34");
        press("打开");
        assertThat(field(NUMBER).getErrorMessage()).startsWith("编号不对：编号是 9 位字母和数字");
        assertThat(field(CODE).getErrorMessage()).isEqualTo("查询码是六个数字，请再看一遍短信或回执。");
        assertThat(field(NUMBER).getValue()).isEqualTo("7K3-M9Q-XDA");
    }

    @Test
    void aWrongCodeIsRefusedByItsField() {
        var filed = quarrel.mediating(Privacy.NAMED);
        var code = quarrel.code(filed);
        UI.getCurrent().navigate("follow");
        say(NUMBER, filed.reference().shown().toLowerCase());
        say(CODE, code.equals("000000") ? "000001" : "000000");
        press("打开");
        assertThat(field(NUMBER).isInvalid()).isFalse();
        assertThat(field(CODE).getErrorMessage()).startsWith("编号或查询码不对");
    }

    @Test
    void theAnswerToALostCodeTellsNobodyWhoIsParty() {
        var filed = quarrel.mediating(Privacy.NAMED);
        UI.getCurrent().navigate("follow");
        say(NUMBER, filed.reference().toString());
        for (var phone : new String[] {Quarrel.OTHER_PHONE.plain(), Quarrel.OTHER_PHONE.plain(), "13700009999"}) {
            say(PHONE, phone);
            press("发一个新的查询码");
            assertThat(Seen.in($(LostCode.class).single())).contains(SENT);
        }
    }

    @Test
    void theShortLinkLeadsAStrangerToTheDoorWithTheNumberFilledIn() {
        var filed = quarrel.mediating(Privacy.NAMED);
        UI.getCurrent().navigate(MatterPaths.shortest(filed.reference()));
        assertThat(field(NUMBER).getValue()).isEqualTo(filed.reference().toString());
    }

    @Test
    void theShortLinkLeadsAPartyToItsCase() {
        var filed = quarrel.mediating(Privacy.NAMED);
        Quarrel.comes(new Visitor.ByCode(filed.matter().value(), quarrel.party(filed, Side.RESPONDENT).value()));
        UI.getCurrent().navigate(MatterPaths.shortest(filed.reference()));
        assertThat($(PartyCaseView.class).exists()).isTrue();
    }

    private void say(String label, String words) {
        test(field(label)).setValue(words);
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    private void press(String verb) {
        test($(Button.class).withText(verb).single()).click();
    }
}
