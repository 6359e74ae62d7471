package org.heshi.portal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.Refused;
import org.springframework.security.access.AccessDeniedException;

/** A page could not be made: a refusal in its own words, a service that is not for the visitor as no page, anything else with a number to quote. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MishapView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return switch (Mishaps.cause(parameter.getException())) {
            case AccessDeniedException _ -> deny();
            case Refused refused -> {
                say(getTranslation("shell.refused.title"), getTranslation(refused.key(), refused.args()));
                yield HttpStatusCode.CONFLICT.getCode();
            }
            case Throwable unexpected -> {
                say(getTranslation("shell.internal.title"), getTranslation("shell.error.unexpected", Mishaps.log(unexpected)));
                yield HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
            }
        };
    }
}
