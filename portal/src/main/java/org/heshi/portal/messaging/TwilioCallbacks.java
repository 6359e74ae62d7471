package org.heshi.portal.messaging;

import com.twilio.security.RequestValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heshi.portal.kit.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Twilio tells what became of a message: signed over our public address, late, twice, or out of order. */
@RestController
class TwilioCallbacks {

    static final String PATH = "/hooks/twilio/status";

    private final TwilioSettings settings;
    private final SiteSettings site;
    private final Receipts receipts;

    TwilioCallbacks(TwilioSettings settings, SiteSettings site, Receipts receipts) {
        this.settings = settings;
        this.site = site;
        this.receipts = receipts;
    }

    static URI address(SiteSettings site, UUID message) {
        return URI.create(site.link(PATH) + "?message=" + message);
    }

    @PostMapping(PATH)
    ResponseEntity<Void> status(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).map(words -> "?" + words).orElse("");
        var form = request.getParameterMap().entrySet().stream().filter(entry -> !entry.getKey().equals("message"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        if (!isSigned(site.link(PATH) + query, form, request.getHeader("X-Twilio-Signature"))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var sid = form.get("MessageSid");
        var status = form.get("MessageStatus");
        if (sid == null || status == null) {
            return ResponseEntity.badRequest().build();
        }
        receipts.receive(Optional.ofNullable(request.getParameter("message")).flatMap(Uuids::read).orElse(null), status, TwilioCodes.receipt(sid, status, code(form.get("ErrorCode"))));
        return ResponseEntity.noContent().build();
    }

    private boolean isSigned(String address, Map<String, String> form, @Nullable String signature) {
        return signature != null
                && settings.tokens().stream().anyMatch(token -> new RequestValidator(token).validate(address, form, signature));
    }

    private static @Nullable Integer code(@Nullable String number) {
        return number == null || !number.matches("\\d{1,9}") ? null : Integer.valueOf(number);
    }
}
