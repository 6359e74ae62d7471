package org.heshi.portal.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.heshi.portal.SqlCount;
import org.heshi.search.IndexKeeper;
import org.heshi.search.IndexState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchScreenTest extends DeskScreens {

    @Autowired IndexKeeper index;

    @Test
    void wordsFindTheCaseAndAreMarked() {
        await().until(() -> index.state() == IndexState.READY);
        navigate(SearchView.class);
        test($(Button.class).withText("查找").single()).click();
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        test($(TextField.class).single()).setValue(subject());
        test($(Button.class).withText("查找").single()).click();
        assertThat(texts()).contains("找到").contains(filed.reference().shown());
        assertThat(SqlCount.of(() -> search(subject()))).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aNumberLeadsStraightToItsCase() {
        search(filed.reference().shown());
        assertThat($(DeskCaseView.class).exists()).isTrue();
    }

    @Test
    void nothingIsFoundKindly() {
        await().until(() -> index.state() == IndexState.READY);
        search("zzzzqqqq");
        assertThat(texts()).contains("没有找到");
    }

    @Test
    void whatIsLookedForNeverComesIntoTheAddress() {
        search("张三丰");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("search");
        assertThat($(TextField.class).single().getValue()).isEqualTo("张三丰");
    }

    private String subject() {
        return staff().view().matter().subject().replaceFirst(".* ", "");
    }

    private void search(String words) {
        SearchAddress.words(words).go();
    }
}
