package org.heshi.portal.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heshi.portal.PortalTest;
import org.heshi.portal.Seen;
import org.heshi.portal.kit.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class UploadFieldTest extends SpringBrowserlessTest {

    private final List<String> removed = new ArrayList<>();
    private UploadField field;
    private boolean strict;
    private Runnable arriving = () -> {};

    @BeforeEach
    void openTheField() {
        field = new UploadField("材料", "最多十个", List.of(".pdf"), 1 << 20, this::take, item -> removed.add(item.id()));
        UI.getCurrent().add(field);
    }

    private AttachmentStrip.Item take(String name, InputStream bytes) {
        arriving.run();
        if (strict || name.startsWith("坏")) {
            throw new Refused("documents.refused.kind", name);
        }
        return new AttachmentStrip.Item(name, new FileLink(name, "files/1", "PDF，1 KB"), null);
    }

    private void upload(String... names) {
        for (var name : names) {
            new UploadTester<>($(Upload.class).single()).upload(name, "application/pdf", new byte[] {1});
            roundTrip();
        }
    }

    private List<Div> problems() {
        return $(Div.class).withClassName("upload-problem").all();
    }

    @Test
    void eachRefusedFileIsExplainedAndTheOthersStay() {
        upload("账单.pdf", "坏一.pdf", "坏二.pdf", "合同.pdf");

        assertThat(field.items()).extracting(AttachmentStrip.Item::id).containsExactly("账单.pdf", "合同.pdf");
        assertThat($(Anchor.class).withClassName("file-link").all()).hasSize(2);
        assertThat(problems()).hasSize(2).first().satisfies(problem ->
                assertThat(Seen.in(problem)).contains("不能上传“坏一.pdf”", "录音"));
    }

    @Test
    void theSentenceGoesOnceTheFileIsThere() {
        strict = true;
        upload("账单.pdf");
        assertThat(problems()).hasSize(1);
        strict = false;
        upload("账单.pdf");
        assertThat(problems()).isEmpty();
    }

    @Test
    void whereFilesStandForThemselvesTheSentenceNamesItsFileAndGoesWithTheNext() {
        field.oneByOne();
        upload("坏一.pdf", "坏二.pdf");
        assertThat(problems()).hasSize(1).first().satisfies(problem -> assertThat(Seen.in(problem)).startsWith("“坏二.pdf”："));
        upload("账单.pdf");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aReaderOfEnglishReadsInEnglishWhatIsWrongThoughFilesDoNotComeOnTheThreadOfThePage() {
        var page = UI.getCurrent();
        page.setLocale(Locale.ENGLISH);
        arriving = () -> UI.setCurrent(null);
        new UploadTester<>($(Upload.class).single()).upload("坏.pdf", "application/pdf", new byte[] {1});
        UI.setCurrent(page);
        roundTrip();
        assertThat(problems()).hasSize(1).first().satisfies(problem -> assertThat(Seen.in(problem)).contains("cannot be uploaded"));
    }

    @Test
    void aFileIsTakenAwayAgain() {
        upload("账单.pdf");
        test($(Button.class).withText("删去").single()).click();

        assertThat(removed).containsExactly("账单.pdf");
        assertThat($(Anchor.class).withClassName("file-link").exists()).isFalse();
    }

    @Test
    void theButtonSpeaksOfACameraOnlyWherePicturesAreTaken() {
        assertThat(words(".csv", ".xlsx")).isEqualTo("选择文件");
        assertThat(words(".pdf", ".jpg", ".mp3")).isEqualTo("选择文件或拍照");
        assertThat(words(".mp3", ".m4a")).isEqualTo("选择录音");
    }

    private String words(String... endings) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new UploadField("材料", "", List.of(endings), 1 << 20, this::take, null));
        return $(Upload.class).single().getI18n().getAddFiles().getOne();
    }
}
