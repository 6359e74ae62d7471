package org.heshi.portal.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.Villagers;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.VisitorToken;
import org.heshi.portal.territory.Duty;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexProgress;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class IndexDeskScreenTest extends SpringBrowserlessTest {

    @Autowired Villagers villagers;
    @Autowired IndexKeeper index;
    @Autowired TestClock clock;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        clock.set(TestClock.at(2026, 11, 23, 10, 0));
        await().until(() -> index.state() == IndexState.READY);
        var administrator = villagers.serving("管远", Duty.ADMINISTRATOR, Villagers.COUNTY);
        SecurityContextHolder.getContext().setAuthentication(new VisitorToken(new Visitor.SignedIn(administrator, "管远")));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("desk/index");
    }

    @AfterEach
    void leaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAdministratorHasTheIndexFilledAnewAndIsToldWhenItIsWhole() {
        assertThat(words()).contains("目录完整，查找正常。", "目录就在本机的数据文件夹里。");
        test($(Button.class).withText("重新整理").single()).click();
        await().until(() -> index.state() == IndexState.READY);
        $(IndexDeskView.class).single().show(index.progress());
        assertThat(words()).contains("目录完整，查找正常。");
    }

    @Test
    void howFarItIsCanBeSeenAndItIsNotBegunTwice() {
        var view = $(IndexDeskView.class).single();
        view.show(new IndexProgress(IndexState.RENEWING, null, 20_000, 80_000));
        assertThat($(ProgressBar.class).single()).returns(20_000.0, ProgressBar::getValue).returns(80_000.0, ProgressBar::getMax);
        assertThat(words()).contains("查找照常", "已经放进目录 20,000 条，共 80,000 条。");
        assertThat($(Button.class).withText("重新整理").single().isEnabled()).isFalse();
        view.show(new IndexProgress(IndexState.REBUILDING, "opensearch:3.0 at [search:9200]", 0, 0));
        assertThat(words()).contains("另一台机器正在整理。", "opensearch:3.0");
        view.show(new IndexProgress(IndexState.UNAVAILABLE, "opensearch:3.0 at [search:9200]", 0, 0));
        assertThat(words()).contains("其他功能照常");
    }

    private String words() {
        return $(IndexDeskView.class).single().getElement().getTextRecursively();
    }
}
