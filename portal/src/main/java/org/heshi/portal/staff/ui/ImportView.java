package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.kit.ui.FileLink;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.kit.ui.UploadField;
import org.heshi.portal.staff.ImportKind;
import org.heshi.portal.staff.Imports;
import org.heshi.portal.staff.StaffPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Takes in lists of people and grids: looked through first, carried out when nothing is wrong. */
@Route(StaffPaths.IMPORT)
@PermitAll
@OnDuty(Duty.ADMINISTRATOR)
class ImportView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Imports imports;
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>(getTranslation("staff.import.kind"));
    private final UploadField upload;
    private final Div sheets = new Div();
    private final Div found = new Div();
    private final Div runs = new Div();

    ImportView(Imports imports, Live live) {
        this.imports = imports;
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("staff.import.kind." + one));
        kind.setValue(ImportKind.STAFF);
        kind.addValueChangeListener(_ -> begin());
        upload = new UploadField(getTranslation("staff.import.file"), getTranslation("staff.import.file-help"),
                java.util.List.of(".csv", ".xlsx", ".txt"), Imports.LARGEST, this::take, null).oneByOne();
        found.addClassName("stack");
        runs.addClassName("stack");
        sheets.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("staff.import.lead")), kind, sheets,
                new SectionCard(getTranslation("staff.import.bring"), upload), found, runs);
        begin();
        show();
        live.watch(this, Imports.TOPIC, this::show);
    }

    private void begin() {
        found.removeAll();
        upload.clear();
        sheets.removeAll();
        sheets.add(new SheetLinks(imports, kind.getValue()));
    }

    /** Off the UI's thread; what is found is shown there. */
    private AttachmentStrip.Item take(String name, InputStream bytes) {
        getUI().ifPresent(ui -> ui.access(found::removeAll));
        try {
            var content = bytes.readNBytes(Imports.LARGEST + 1);
            if (content.length > Imports.LARGEST) {
                throw new Refused("staff.refused.sheet-unreadable");
            }
            var what = kind.getValue();
            var finding = imports.check(what, content);
            getUI().ifPresent(ui -> ui.access(() -> {
                found.removeAll();
                found.add(new FindingCard(name, finding, () -> start(what, name, content)));
            }));
            return new AttachmentStrip.Item(name, new FileLink(name, "", ""), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(ImportKind what, String name, byte[] content) {
        imports.start(what, name, content);
        Toast.done(getTranslation("staff.import.begun"));
        found.removeAll();
        show();
    }

    private void show() {
        runs.removeAll();
        imports.latest().forEach(run -> runs.add(new ImportCard(run)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.import.title");
    }
}
