package org.heshi.portal.booking.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heshi.portal.TestClock.at;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.heshi.portal.As;
import org.heshi.portal.PortalTest;
import org.heshi.portal.TestClock;
import org.heshi.portal.booking.BookingPaths;
import org.heshi.portal.booking.Gathering;
import org.heshi.portal.booking.HearingLookup;
import org.heshi.portal.booking.Hearings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class HearingPageTest extends SpringBrowserlessTest {

    @Autowired ApplicationContext context;
    @Autowired Hearings hearings;
    @Autowired HearingLookup lookup;
    @Autowired TestClock clock;

    private String token;

    @BeforeEach
    void book() {
        clock.set(at(2026, 11, 23, 10, 0));
        var gathering = new Gathering(context);
        var id = As.person(gathering.mediator, () -> hearings.book(gathering.form(), at(2026, 11, 25, 9, 0)));
        token = lookup.token(id, gathering.respondent).orElseThrow();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void theLinkOfAMessageShowsWhenAndWhereWithoutSigningIn() {
        navigate(BookingPaths.hearing(token), HearingView.class);
        assertThat($(Span.class).all()).extracting(Span::getText).contains("已定", "09:00–10:00", "章根法").doesNotContain("当事人");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).anyMatch(href -> href.endsWith(BookingPaths.calendar(token)));
    }

    @Test
    void aGuessedLinkLeadsNowhere() {
        UI.getCurrent().navigate(BookingPaths.hearing("guessed-link"));
        HasElement view = getCurrentView();
        assertThat(view.getClass().getSimpleName()).isEqualTo("MissingView");
    }
}
