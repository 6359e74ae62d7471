package org.heshi.portal.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class LawScreenTest extends SpringBrowserlessTest {

    @Autowired TestClock clock;

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
        return view.getElement().getTextRecursively();
    }
}
