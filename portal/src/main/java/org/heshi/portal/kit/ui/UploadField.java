package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes files one by one as they come. Each that is refused gets a sentence of its own with the reason; the others, and
 * all else on the page, stay as they are.
 */
public class UploadField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Keeps a file, or refuses it in words. */
    @FunctionalInterface
    public interface Taker {

        AttachmentStrip.Item take(String fileName, InputStream bytes);
    }

    private final transient List<AttachmentStrip.Item> items = new ArrayList<>();
    private final transient Taker taker;
    private final transient @Nullable Consumer<AttachmentStrip.Item> remover;
    private final Div strip = new Div();
    private final Div problems = new Div();
    private boolean alone;

    /** @param remover takes a file away again; without one the files are gone from here, and listed where they went */
    public UploadField(String label, String help, List<String> endings, long largest, Taker taker,
            @Nullable Consumer<AttachmentStrip.Item> remover) {
        this.taker = taker;
        this.remover = remover;
        var name = new Span(label);
        name.addClassName("label");
        var hint = new Paragraph(help);
        hint.addClassName("quiet");
        problems.addClassName("upload-problems");
        problems.getElement().setAttribute("role", "alert");
        getContent().addClassNames("upload-field", "wide");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(name, hint, upload(endings, largest), problems, strip);
    }

    /** Each file stands for itself: what was wrong with the one before goes, and what is wrong with this one names it. */
    public UploadField oneByOne() {
        alone = true;
        return this;
    }

    /** What was wrong so far is no more of interest. */
    public void clear() {
        problems.removeAll();
    }

    private Upload upload(List<String> endings, long largest) {
        var upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.setI18n(words(getTranslation("kit.upload.choose." + what(endings)), largest));
        upload.addFileRejectedListener(event -> say(event.getFileName(), getTranslation("kit.upload.refused", event.getFileName(), event.getErrorMessage())));
        upload.addFailedListener(event -> say(event.getFileName(), getTranslation("kit.upload.failed", event.getFileName())));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** Where pictures are taken, a phone offers its camera as well. */
    private static String what(List<String> endings) {
        return endings.contains(".jpg") ? "picture" : endings.contains(".mp3") ? "recording" : "file";
    }

    private UploadI18N words(String choose, long largest) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("kit.upload.drop")).setMany(getTranslation("kit.upload.drop")))
                .setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("kit.upload.large", largest >> 20))
                        .setIncorrectFileType(getTranslation("kit.upload.kind")).setTooManyFiles(getTranslation("kit.upload.many")));
    }

    /** Not on the UI's thread: a slow line holds nobody up. */
    private void receive(UploadEvent event) throws IOException {
        var name = event.getFileName();
        try (var bytes = event.getInputStream()) {
            var item = taker.take(name, bytes);
            event.getUI().access(() -> taken(name, item));
        } catch (Refused refused) {
            event.getUI().access(() -> refused(name, refused));
        }
    }

    private void refused(String name, Refused refused) {
        var why = Words.say(getLocale(), refused.key(), refused.args());
        say(name, alone ? getTranslation("kit.upload.problem", name, why) : why);
    }

    private void taken(String name, AttachmentStrip.Item item) {
        if (alone) {
            clear();
        }
        problems.getChildren().filter(problem -> name.equals(problem.getElement().getAttribute("data-file"))).toList()
                .forEach(problem -> problem.getElement().removeFromParent());
        if (remover == null) {
            Toast.done(getTranslation("kit.upload.taken", name));
        } else {
            items.add(item);
            show();
        }
    }

    private void say(String name, String sentence) {
        if (alone) {
            clear();
        }
        var close = new Button(getTranslation("kit.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        var problem = new Div(new Span(sentence), close);
        problem.addClassName("upload-problem");
        problem.getElement().setAttribute("data-file", name);
        close.addClickListener(_ -> problem.removeFromParent());
        problems.add(problem);
    }

    /** The files that are here already, such as those of a draft taken up again. */
    public void show(List<AttachmentStrip.Item> present) {
        items.clear();
        items.addAll(present);
        show();
    }

    public List<AttachmentStrip.Item> items() {
        return List.copyOf(items);
    }

    private void show() {
        strip.removeAll();
        var away = remover;
        if (away != null && !items.isEmpty()) {
            strip.add(new AttachmentStrip(items, item -> {
                away.accept(item);
                items.remove(item);
                show();
            }));
        }
    }
}
