package org.claimboard.webhook;

import jakarta.ws.rs.FormParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.event.MeaningKind;
import org.claimboard.site.BadField;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** What an administrator types to make a webhook. */
public class WebhookForm {

    @FormParam("address")
    @Nullable
    String address;

    @FormParam("kind")
    @Nullable
    List<String> kinds;

    @FormParam("after")
    @Nullable
    String after;

    @FormParam("shape")
    @Nullable
    String shape;

    @FormParam("language")
    @Nullable
    String language;

    @FormParam("desk")
    @Nullable
    String desk;

    public Shape shape() {
        return Shape.find(shape).orElse(Shape.EVENT);
    }

    public Language language() {
        return Language.orFirst(language == null ? "" : language);
    }

    public boolean isDesk() {
        return "true".equals(desk);
    }

    Subscriptions.Manner manner() {
        return new Subscriptions.Manner(shape(), language(), isDesk());
    }

    public String address() {
        return address == null ? "" : address.strip();
    }

    public String after() {
        return after == null ? "" : after.strip();
    }

    /** Whether the kind was ticked. */
    public boolean has(MeaningKind kind) {
        return kinds != null && kinds.contains(kind.word());
    }

    Set<MeaningKind> kindSet() {
        Set<MeaningKind> set = EnumSet.noneOf(MeaningKind.class);
        for (String word : kinds == null ? List.<String>of() : kinds) {
            try {
                set.add(MeaningKind.of(word));
            } catch (IllegalArgumentException e) {
                throw new BadField("kind", word, List.of());
            }
        }
        return set;
    }

    @Nullable
    Long number() {
        return after().isEmpty() ? null : number("after", after());
    }

    static long number(String field, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new BadField(field, text, List.of());
        }
        return Long.parseLong(text);
    }
}
