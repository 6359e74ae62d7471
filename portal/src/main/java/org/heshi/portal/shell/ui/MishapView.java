package org.heshi.portal.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.Refused;

/** A page could not be made: a refusal in its own words, anything else with a number to quote. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MishapView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Mishaps.cause(parameter.getException()) instanceof Refused refused) {
            say(getTranslation("shell.refused.title"), getTranslation(refused.key(), refused.args()));
            return HttpStatusCode.CONFLICT.getCode();
        }
        say(getTranslation("shell.internal.title"), getTranslation("shell.error.unexpected", Mishaps.log(parameter.getException())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
