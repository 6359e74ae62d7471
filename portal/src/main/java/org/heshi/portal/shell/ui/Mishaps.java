package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.Words;
import org.heshi.portal.kit.ui.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The one place that says what went wrong: a refusal in its own words, anything else with a number to quote. */
class Mishaps implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            LOG.error("Unexpected error {} outside a page", reference(), event.getThrowable());
        } else {
            ui.access(() -> Toast.problem(sentence(ui, event.getThrowable())));
        }
    }

    private static String sentence(UI ui, Throwable thrown) {
        return switch (cause(thrown)) {
            case Refused refused -> Words.say(ui.getLocale(), refused.key(), refused.args());
            case OptimisticLockingFailureException _ -> Words.say(ui.getLocale(), "shell.error.stale");
            case AccessDeniedException _ -> Words.say(ui.getLocale(), "shell.error.not-allowed");
            case Throwable unexpected -> Words.say(ui.getLocale(), "shell.error.unexpected", log(unexpected));
        };
    }

    /** What a framework wrapped on the way, such as a refusal while a view was made. */
    static Throwable cause(Throwable thrown) {
        for (Throwable inner = thrown; inner != null; inner = inner.getCause()) {
            if (inner instanceof Refused || inner instanceof OptimisticLockingFailureException || inner instanceof AccessDeniedException) {
                return inner;
            }
        }
        return thrown;
    }

    static String log(Throwable unexpected) {
        var reference = reference();
        LOG.error("Unexpected error {}", reference, unexpected);
        return reference;
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
