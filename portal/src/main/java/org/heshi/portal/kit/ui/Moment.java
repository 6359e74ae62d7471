package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.heshi.portal.kit.Dates;

/** A point in time, worded for people and readable by machines. */
@Tag("time")
public class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Moment(Instant instant) {
        setText(Dates.say(getLocale(), instant));
        getElement().setAttribute("datetime", instant.toString());
    }

    public Moment(LocalDate day, LocalDate today) {
        setText(Dates.say(getLocale(), day, today));
        getElement().setAttribute("datetime", day.toString());
    }
}
