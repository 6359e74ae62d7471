package org.heshi.portal.messaging.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.messaging.Notices;
import org.heshi.portal.shell.HeaderItem;
import org.springframework.core.annotation.Order;

/** Keeps the bell in the header of whoever is signed in, up to date without a reload. */
@org.springframework.stereotype.Component
@Order(10)
class BellInHeader implements HeaderItem {

    private final Notices notices;
    private final Live live;

    BellInHeader(Notices notices, Live live) {
        this.notices = notices;
        this.live = live;
    }

    @Override
    public Optional<Component> show() {
        return Visitor.person().map(_ -> {
            var bell = new NoticeBell(notices.unread());
            live.watch(bell, notices.topic(), () -> bell.show(notices.unread()));
            return bell;
        });
    }
}
