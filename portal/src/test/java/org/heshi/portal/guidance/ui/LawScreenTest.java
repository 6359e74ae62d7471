package org.heshi.portal.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class LawScreenTest extends SpringBrowserlessTest {

    @Autowired TestClock clock;
    @Autowired IndexKeeper index;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.Anonymous()));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anybodyFindsAGuideByItsTroubleAndReadsWhatToDoFirst() {
        UI.getCurrent().navigate("law");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("邻里");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("law/guides/water-leak");
        UI.getCurrent().navigate("law/guides/water-leak");
        assertThat($(H1.class).single().getText()).contains("漏水");
        assertThat($(H2.class).all()).extracting(H2::getText).startsWith("现在可以这样做", "法律怎么说", "时间限制").contains("下一步");
    }

    @Test
    void whoAsksInOwnWordsGetsGuidesWithTheReasonAndTheShelfComesBackWithoutWords() {
        await().until(() -> index.state() == IndexState.READY);
        UI.getCurrent().navigate("law");
        press("问一问");
        assertThat($(TextField.class).single()).returns(true, TextField::isInvalid);
        test($(TextField.class).single()).setValue("楼上漏");
        assertThat($(Button.class).all()).extracting(Button::getText).contains("楼上漏水");
        test($(TextField.class).single()).setValue("楼上漏水");
        press("问一问");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("law/guides/water-leak");
        assertThat(text(getCurrentView())).contains("为什么列出");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).as("next steps").contains("file?category=leak", "file?meet=1&category=leak", "law/ask", "tel:12348");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("law");
        test($(TextField.class).single()).setValue("");
        assertThat(text(getCurrentView())).doesNotContain("为什么列出");
    }

    private void press(String words) {
        test($(Button.class).all().stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow()).click();
    }

    @Test
    void aGuideWhoseReviewIsOverdueSaysSo() {
        clock.set(TestClock.at(2028, 11, 23, 10, 0));
        UI.getCurrent().navigate("law/guides/water-leak");
        assertThat(text(getCurrentView())).contains("现在还没有复核");
    }

    @Test
    void anUnknownGuideIsMissing() {
        UI.getCurrent().navigate("law/guides/no-such-thing");
        assertThat(text(getCurrentView())).contains("没有");
    }

    private static String text(HasElement view) {
        return Seen.in(view);
    }
}
