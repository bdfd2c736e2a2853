package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimboard.event.MeaningKind;
import org.claimboard.site.Language;
import org.claimboard.webhook.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a webhook. */
@Schema(name = "WebhookRequest", description = "A webhook to make.")
public record WebhookRequest(
        @Schema(description = "Where events are sent: http or https.", format = "uri") String address,
        @Schema(description = "The kinds to send; all if absent or empty.") Set<MeaningKind> kinds,
        @Schema(description = "Number of the last event that is not wanted; what is new from now on if absent.")
                @Nullable
                Long after,
        @Schema(description = "In which form events are sent; `event` if absent.") Shape shape,
        @Schema(description = "Language of what the other forms say, BCP 47; the first of the interface if absent.")
                String language,
        @Schema(
                        description =
                                "Whether it is told of the desk's work, which names drafts, instead of what changed for readers.")
                boolean desk) {

    /** From where on events are sent again. */
    @Schema(name = "ReplayRequest", description = "From where on events are sent again.")
    public record Replay(
            @Schema(description = "Number of the last event that is not wanted again.", minimum = "0") long after) {}

    /**
     * What the body asks.
     *
     * @throws ProblemException with pointers to everything that is wrong
     */
    static WebhookRequest read(byte @Nullable [] body, String path) {
        ObjectNode sent = Documents.read(body, path);
        List<Mistake> mistakes = unknown(sent, Set.of("address", "kinds", "after", "shape", "language", "desk"));
        if (!sent.path("address").isTextual()) {
            mistakes.add(Mistake.in("/address", "must be a text"));
        }
        Set<MeaningKind> kinds = EnumSet.noneOf(MeaningKind.class);
        if (sent.has("kinds") && !sent.path("kinds").isArray()) {
            mistakes.add(Mistake.in("/kinds", "must be a list"));
        }
        for (JsonNode kind : sent.path("kinds")) {
            try {
                kinds.add(MeaningKind.of(kind.asText()));
            } catch (IllegalArgumentException e) {
                mistakes.add(Mistake.in("/kinds", Texts.printable(String.valueOf(e.getMessage()))));
            }
        }
        Long after = sent.has("after") ? number(sent, mistakes) : null;
        Shape shape = Shape.find(sent.path("shape").asText(Shape.EVENT.word())).orElse(null);
        if (shape == null) {
            mistakes.add(Mistake.in("/shape", "must be event, slack, matrix or teams"));
        }
        String language = sent.path("language").asText(Language.first().tag());
        if (Language.of(language).isEmpty()) {
            mistakes.add(Mistake.in("/language", "must be a language of the interface"));
        }
        if (sent.has("desk") && !sent.path("desk").isBoolean()) {
            mistakes.add(Mistake.in("/desk", "must be true or false"));
        }
        refuse(mistakes, path);
        return new WebhookRequest(
                sent.path("address").asText(),
                kinds,
                after,
                Objects.requireNonNull(shape),
                language,
                sent.path("desk").asBoolean());
    }

    static Replay readReplay(byte @Nullable [] body, String path) {
        ObjectNode sent = Documents.read(body, path);
        List<Mistake> mistakes = unknown(sent, Set.of("after"));
        long after = number(sent, mistakes);
        refuse(mistakes, path);
        return new Replay(after);
    }

    private static List<Mistake> unknown(ObjectNode sent, Set<String> names) {
        List<Mistake> mistakes = new ArrayList<>();
        sent.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                mistakes.add(Mistake.in("/" + Texts.printable(name), "is not known"));
            }
        });
        return mistakes;
    }

    private static long number(ObjectNode sent, List<Mistake> mistakes) {
        JsonNode after = sent.path("after");
        if (!after.isIntegralNumber() || !after.canConvertToLong() || after.asLong() < 0) {
            mistakes.add(Mistake.in("/after", "must be a whole number from 0"));
            return 0;
        }
        return after.asLong();
    }

    private static void refuse(List<Mistake> mistakes, String path) {
        if (!mistakes.isEmpty()) {
            String detail = "The request is not in the format; errors says where.";
            throw new ProblemException(Problem.of(Kind.NOT_IN_FORMAT, detail, path, mistakes));
        }
    }
}
