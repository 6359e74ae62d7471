package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.heshi.portal.kit.Words;
import org.heshi.portal.staff.ImportKind;
import org.heshi.portal.staff.Imports;
import org.heshi.portal.staff.SheetFormat;

/** An empty list to fill in, and what there is, each for Excel and as plain text. */
class SheetLinks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Writes a list. */
    @FunctionalInterface
    private interface Writer {
        void write(SheetFormat format, Locale language, OutputStream out) throws IOException;
    }

    SheetLinks(Imports imports, ImportKind kind) {
        getContent().addClassName("actions");
        for (var format : new SheetFormat[] {SheetFormat.XLSX, SheetFormat.CSV}) {
            getContent().add(link("staff.import.template", "heshi-template-", kind, format, (how, language, out) -> imports.template(kind, how, language, out)),
                    link("staff.import.export", "heshi-", kind, format, (how, language, out) -> imports.export(kind, how, language, out)));
        }
    }

    private Anchor link(String key, String name, ImportKind kind, SheetFormat format, Writer writer) {
        var language = Words.language(getLocale());
        var link = new Anchor(event -> send(event, name + kind.name().toLowerCase(Locale.ROOT) + format.ending(), format, language, writer),
                AttachmentType.DOWNLOAD, getTranslation(key, format.name()));
        link.addClassName("button-link");
        return link;
    }

    private static void send(DownloadEvent event, String name, SheetFormat format, Locale language, Writer writer) throws IOException {
        event.setFileName(name);
        event.setContentType(format.type());
        writer.write(format, language, event.getOutputStream());
    }
}
