package org.claimboard.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.claimboard.account.LinkAddress;
import org.claimboard.outbound.Askable;
import org.claimboard.outbound.Limits;
import org.claimboard.outbound.Outbound;
import org.claimboard.outbound.OutboundRefused;
import org.claimboard.outbound.Receipt;
import org.claimboard.record.Ordered;
import org.claimboard.record.PlainText;
import org.claimboard.site.Language;
import org.jboss.logging.Logger;

/** Sends one event to one receiver. */
@ApplicationScoped
class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int LONGEST_ANSWER = 1000;

    private final Outbound outbound;
    private final LinkAddress addresses;
    private final Clock clock;

    Sending(Outbound outbound, LinkAddress addresses, Clock clock) {
        this.outbound = outbound;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The event as it is sent. */
    byte[] written(Told told, Shape shape, Language reader) {
        return Payload.of(told, shape, addresses.origin() + "/" + reader.tag() + told.path());
    }

    /** The attempt, whatever came of it; without its webhook. */
    WebhookAttempt send(String address, String secret, Told told, byte[] body) {
        Instant now = clock.instant();
        WebhookAttempt attempt = new WebhookAttempt();
        attempt.number = told.number();
        attempt.event = told.id();
        attempt.startedAt = now;
        try {
            long seconds = now.getEpochSecond();
            Map<String, String> headers = Ordered.ofEntries(
                    Map.entry("webhook-id", told.id()),
                    Map.entry("webhook-timestamp", Long.toString(seconds)),
                    Map.entry("webhook-signature", Signature.of(secret, told.id(), seconds, body)));
            Receipt receipt = outbound.post(Askable.parse(address).uri(), headers, body, Limits.RECEIPT);
            attempt.status = receipt.status();
            attempt.answer = PlainText.line(receipt.text(), LONGEST_ANSWER);
        } catch (OutboundRefused e) {
            attempt.answer = PlainText.line(e.rule() + ": " + e.getMessage(), LONGEST_ANSWER);
            attempt.hopeless = e.rule() == OutboundRefused.Rule.ADDRESS;
        } catch (IOException e) {
            attempt.answer = PlainText.line(e.toString(), LONGEST_ANSWER);
        } catch (RuntimeException e) {
            // Whatever is wrong with one receiver is an attempt in vain, told on its page, and holds up no other.
            LOG.warnf("Cannot send event %s to %s: %s", told.id(), address, e);
            attempt.answer = PlainText.line(e.toString(), LONGEST_ANSWER);
        }
        attempt.millis = clock.millis() - now.toEpochMilli();
        return attempt;
    }
}
