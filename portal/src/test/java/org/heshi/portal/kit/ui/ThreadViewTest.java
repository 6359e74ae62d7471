package org.heshi.portal.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ThreadViewTest extends SpringBrowserlessTest {

    private final ThreadView.Line first = line("1", "上个月开始漏水。", null);
    private ThreadView thread;

    @BeforeEach
    void openTheConversation() {
        thread = new ThreadView("对话", List.of(first));
        UI.getCurrent().add(thread);
    }

    @Test
    void addsWhatIsNewAndLeavesTheRestAlone() {
        var before = $(Div.class).withClassName("thread-line").single();
        thread.show(List.of(first, line("2", "我来看看。", null)));

        assertThat($(Div.class).withClassName("thread-line").all()).hasSize(2).first().isSameAs(before);
    }

    @Test
    void showsThatALineHasBeenRead() {
        thread.show(List.of(line("1", "上个月开始漏水。", "已读")));

        assertThat(Seen.in($(Div.class).withClassName("thread-line").single())).contains("已读");
    }

    @Test
    void saysSoWhenNobodyHasSpokenYet() {
        thread.show(List.of());
        assertThat($(Paragraph.class).withClassName("quiet").exists()).isTrue();

        thread.show(List.of(first));
        assertThat($(Paragraph.class).withClassName("quiet").exists()).isFalse();
        assertThat($(Div.class).withClassName("thread-line").all()).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var text = thread.answer("您的话", 500, _ -> {
            throw new Refused("kit.refused.sign-in");
        });
        test(text).setValue("我不同意");
        catchThrowable(() -> test($(Button.class).withText("发送").single()).click());

        assertThat(text.getValue()).isEqualTo("我不同意");
    }

    @Test
    void sendsAndClears() {
        var sent = new ArrayList<String>();
        var text = thread.answer("您的话", 500, sent::add);
        test(text).setValue("我同意 ");
        test($(Button.class).withText("发送").single()).click();

        assertThat(sent).containsExactly("我同意");
        assertThat(text.getValue()).isEmpty();
    }

    private static ThreadView.Line line(String id, String text, String readMark) {
        return new ThreadView.Line(id, "陈阿婆", ThreadView.Side.MINE, Instant.EPOCH, text, List.of(), readMark);
    }
}
