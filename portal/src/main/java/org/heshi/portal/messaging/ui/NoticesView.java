package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.messaging.MessagingPaths;
import org.heshi.portal.messaging.NoticeSummary;
import org.heshi.portal.messaging.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

@Route(MessagingPaths.NOTICES)
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Notices notices;
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div();
    private final Button all = new Button(getTranslation("messaging.notices.all-read"), _ -> readAll());
    private final Button more = new Button(getTranslation("messaging.notices.more"), _ -> more());
    private int shown = PAGE;

    NoticesView(Notices notices, Live live) {
        this.notices = notices;
        var settings = new Anchor(MessagingPaths.SETTINGS, getTranslation("messaging.notices.settings"));
        list.addClassName("notices");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        empty.add(new EmptyState(Drawing.TALK, getTranslation("messaging.notices.empty")));
        add(new PageHeader(getPageTitle(), getTranslation("messaging.notices.lead"), all, settings), list, empty, more);
        addClassName("column");
        show();
        live.watch(this, notices.topic(), this::show);
    }

    private void show() {
        var found = notices.latest(PageRequest.of(0, shown + 1));
        list.removeAll();
        found.stream().limit(shown).map(notice -> new NoticeLine(notice, this::open, this::read)).forEach(list::add);
        empty.setVisible(found.isEmpty());
        more.setVisible(found.size() > shown);
        all.setVisible(found.stream().anyMatch(notice -> !notice.read()) || notices.unread() > 0);
    }

    private void more() {
        shown += PAGE;
        show();
    }

    private void readAll() {
        notices.readAll();
        show();
    }

    private void read(UUID notice) {
        notices.read(notice);
        show();
    }

    private void open(NoticeSummary notice) {
        notices.read(notice.id());
        getUI().ifPresent(ui -> ui.navigate(relative(notice.path())));
    }

    private static String relative(@Nullable String path) {
        return path == null ? MessagingPaths.NOTICES : path.replaceFirst("^/", "");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("messaging.notices.title");
    }
}
