package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.heshi.portal.kit.ContentPolicy;
import org.heshi.portal.kit.Words;
import org.heshi.portal.shell.Preferences;
import org.springframework.stereotype.Component;

/** Receives a visitor: language and type size from the first byte on, a true 404, texts for when the line drops. */
@Component
class Reception implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final transient Remembered remembered;
    private final transient Addresses addresses;

    Reception(Remembered remembered, Addresses addresses) {
        this.remembered = remembered;
        this.addresses = addresses;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().setSystemMessagesProvider(Reception::messages);
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(remembered.ofBrowser(init.getRequest()).language());
            init.getSession().setErrorHandler(new Mishaps());
        });
        event.getSource().addUIInitListener(init -> receive(init.getUI()));
    }

    private void dress(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var preferences = remembered.read(request);
        var language = preferences.language();
        var page = response.getDocument();
        page.selectFirst("html").attr("lang", language.toLanguageTag()).attr("class", classes(preferences));
        page.title(Words.say(language, "shell.name"));
        page.head().selectFirst("title").after("<meta name=\"description\">").nextElementSibling()
                .attr("content", Words.say(language, "shell.home.lead"));
        lets(response);
        page.body().appendElement("noscript").appendElement("p").text(Words.say(language, "shell.noscript"));
        if (!addresses.know(path(request))) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            page.head().select("base").attr("href", request.getContextPath() + "/");
        }
    }

    /** Marks the scripts of this very page, so that no other one runs in it. */
    private static void lets(IndexHtmlResponse response) {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(nonce));
    }

    /** The address that was asked for, also where another one is served in its place. */
    private static String path(VaadinRequest request) {
        var uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String original
                ? original.substring(request.getContextPath().length()) : Objects.requireNonNullElse(request.getPathInfo(), "");
        return uri.replaceFirst("^/", "");
    }

    private void receive(UI ui) {
        var preferences = remembered.read(VaadinRequest.getCurrent());
        var language = preferences.language();
        ComponentUtil.setData(ui, Preferences.class, preferences);
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(Words.say(language, "shell.line.reconnecting"));
        reconnect.setDialogTextGaveUp(Words.say(language, "shell.line.lost"));
        ui.addAfterNavigationListener(_ -> ui.beforeClientResponse(ui, _ -> title(ui)));
    }

    private static void title(UI ui) {
        var house = Words.say(ui.getLocale(), "shell.name");
        var page = ui.getInternals().getTitle();
        if (page == null || page.isBlank()) {
            ui.getPage().setTitle(house);
        } else if (!page.endsWith(house)) {
            ui.getPage().setTitle(page + " · " + house);
        }
    }

    static String classes(Preferences preferences) {
        return (preferences.large() ? "elder " : "") + preferences.shade().name().toLowerCase(Locale.ROOT);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say(info.getLocale(), "shell.expired.title"));
        messages.setSessionExpiredMessage(Words.say(info.getLocale(), "shell.expired.text"));
        messages.setInternalErrorCaption(Words.say(info.getLocale(), "shell.internal.title"));
        messages.setInternalErrorMessage(Words.say(info.getLocale(), "shell.internal.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Words.say(info.getLocale(), "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Words.say(info.getLocale(), "shell.cookies.text"));
        return messages;
    }
}
