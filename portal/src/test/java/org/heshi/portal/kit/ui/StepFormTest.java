package org.heshi.portal.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.heshi.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class StepFormTest extends SpringBrowserlessTest {

    private final AtomicInteger sent = new AtomicInteger();
    private TextField what;

    @BeforeEach
    void askOneQuestion() {
        what = new TextField("什么事");
        UI.getCurrent().add(new StepForm("", List.of(new StepForm.Step("what", "是什么事？", null, what,
                () -> what.isEmpty() ? List.of(new StepForm.Problem("请写一句是什么事", what)) : List.of())),
                "提交", () -> {}, sent::incrementAndGet));
    }

    @Test
    void staysAndPointsAtTheFieldThatIsMissing() {
        test($(Button.class).withText("提交").single()).click();

        assertThat(sent).hasValue(0);
        assertThat($(NativeButton.class).withText("请写一句是什么事").exists()).isTrue();
        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).isEqualTo("请写一句是什么事");
    }

    @Test
    void goesOnOnceTheFieldIsFilled() {
        test($(Button.class).withText("提交").single()).click();
        test(what).setValue("邻居漏水");
        test($(Button.class).withText("提交").single()).click();

        assertThat(sent).hasValue(1);
        assertThat(what.isInvalid()).isFalse();
        assertThat($(NativeButton.class).withText("请写一句是什么事").exists()).isFalse();
    }
}
