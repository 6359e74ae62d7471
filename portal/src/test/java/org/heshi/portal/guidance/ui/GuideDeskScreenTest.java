package org.heshi.portal.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.People;
import org.heshi.portal.territory.PlaceCode;
import org.heshi.portal.territory.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class GuideDeskScreenTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Posts posts;
    @Autowired TestClock clock;

    private final PersonId mediator = new PersonId(UUID.randomUUID());

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        people.welcome(mediator, "毛建荣", null);
        As.machine(() -> posts.appoint(mediator, Duty.MEDIATOR, new PlaceCode("330281103204"), LocalDate.of(2026, 1, 1), null));
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(mediator, "毛建荣")));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMediatorIsToldByEachFieldWhatIsMissingAndLosesNothing() {
        UI.getCurrent().navigate("desk/guides/new");
        test($(TextArea.class).all().getFirst()).setValue("民法典二百八十八条");
        press("保存草稿");
        assertThat($(TextField.class).withCaption("网址里的名字（小写英文字母、数字和连字符）").single().isInvalid()).isTrue();
        assertThat($(TextArea.class).all().getFirst()).returns(true, TextArea::isInvalid).returns("民法典二百八十八条", TextArea::getValue)
                .satisfies(field -> assertThat(field.getErrorMessage()).startsWith("第 1 行看不懂"));
        UI.getCurrent().navigate("desk/guides/water-leak");
        press("保存草稿");
        press("送去复核");
        assertThat(Seen.in((com.vaadin.flow.component.HasElement) getCurrentView())).contains("等复核");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("发布");
    }

    private void press(String words) {
        test($(Button.class).all().stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow()).click();
    }
}
