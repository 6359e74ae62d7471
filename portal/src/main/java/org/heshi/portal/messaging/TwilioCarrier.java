package org.heshi.portal.messaging;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Twilio: one POST a message. What is not surely refused may be on its way, so a lost or broken answer is unknown;
 * Twilio is asked, or tells by itself at the callback address, which carries our id.
 */
class TwilioCarrier implements SmsCarrier, AutoCloseable {

    static final String NAME = "twilio";

    private static final Logger LOG = LoggerFactory.getLogger(TwilioCarrier.class);
    private static final Duration CREDENTIALS_PAUSE = Duration.ofMinutes(15);
    private static final Duration CLOCKS_APART = Duration.ofMinutes(2);
    private static final int PAGE = 50;

    private final TwilioSettings settings;
    private final SiteSettings site;
    private final TwilioHttp http;
    private final TwilioRestClient client;

    TwilioCarrier(TwilioSettings settings, SiteSettings site) {
        this.settings = settings;
        this.site = site;
        this.http = new TwilioHttp(settings.api(), settings.timeout());
        this.client = new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .accountSid(settings.accountSid()).httpClient(http).build();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome send(Outgoing message) {
        try {
            return new Outcome.Accepted(creator(message).create(client).getSid());
        } catch (TwilioHttp.TooMany e) {
            return new Outcome.Paused(Reason.BUSY, e.retryAfter());
        } catch (ApiException e) {
            return outcome(e);
        } catch (UncheckedIOException e) {
            return neverConnected(e.getCause()) ? new Outcome.Again(Reason.UNREACHABLE) : new Outcome.Unknown();
        } catch (RuntimeException e) {
            LOG.warn("An answer of Twilio to {} could not be read: {}", message, e.getClass().getName());
            return new Outcome.Unknown();
        }
    }

    private MessageCreator creator(Outgoing message) {
        var to = new PhoneNumber(message.phone().value());
        var creator = settings.messagingServiceSid() != null
                ? Message.creator(to, settings.messagingServiceSid(), message.text())
                : Message.creator(to, new PhoneNumber(settings.from()), message.text());
        var callback = TwilioCallbacks.address(site, message.id());
        return callback.getHost() == null || callback.getHost().equals("localhost") ? creator : creator.setStatusCallback(callback);
    }

    private static Outcome outcome(ApiException refusal) {
        var status = refusal.getStatusCode();
        if (status == null || status >= 500 || status < 400 || status == 408) {
            return new Outcome.Unknown();
        }
        return status == 401 || Objects.equals(refusal.getCode(), TwilioCodes.CREDENTIALS)
                ? new Outcome.Paused(Reason.CREDENTIALS, CREDENTIALS_PAUSE)
                : Objects.equals(refusal.getCode(), TwilioCodes.TOO_MANY)
                        ? new Outcome.Paused(Reason.BUSY, Duration.ofSeconds(30))
                        : new Outcome.Never(TwilioCodes.reason(refusal.getCode()), refusal.getCode());
    }

    private static boolean neverConnected(IOException problem) {
        return problem instanceof ConnectException || problem instanceof HttpConnectTimeoutException;
    }

    /** The messages to that number with the same text, made since the attempt began. */
    @Override
    public Sighting find(Outgoing message) {
        try {
            var page = new MessageReader().setTo(new PhoneNumber(message.phone().value())).setPageSize((long) PAGE)
                    .limit(PAGE).read(client);
            var candidates = StreamSupport.stream(page.spliterator(), false).filter(candidate -> isLike(candidate, message))
                    .map(candidate -> TwilioCodes.receipt(candidate.getSid(), candidate.getStatus().toString(), candidate.getErrorCode()))
                    .toList();
            return candidates.isEmpty() ? new Sighting.Absent() : new Sighting.Found(candidates);
        } catch (TwilioException | UncheckedIOException | TwilioHttp.TooMany e) {
            LOG.warn("Twilio could not say what became of {}: {}", message, e.getClass().getName());
            return new Sighting.Unclear();
        }
    }

    private static boolean isLike(Message candidate, Outgoing message) {
        return message.text().equals(candidate.getBody()) && candidate.getDateCreated() != null
                && !candidate.getDateCreated().toInstant().isBefore(message.claimedAt().minus(CLOCKS_APART));
    }

    @Override
    public void close() {
        http.close();
    }
}
