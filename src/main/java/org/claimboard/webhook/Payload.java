package org.claimboard.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an event in the form that its receiver understands. Names that people typed never become markup. */
final class Payload {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Payload() {}

    /** @param address of the page, in full */
    static byte[] of(Told told, Shape shape, String address) {
        try {
            return MAPPER.writeValueAsBytes(
                    switch (shape) {
                        case EVENT -> told.body();
                        case SLACK -> slack(told, address);
                        case MATRIX -> matrix(told, address);
                        case TEAMS -> teams(told, address);
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write event " + told.id(), e);
        }
    }

    /** Slack reads three characters as its own (api.slack.com/reference/surfaces/formatting#escaping). */
    private static ObjectNode slack(Told told, String address) {
        String link = "<" + address + "|" + escaped(told.title()).replace('|', '¦') + ">";
        return NODES.objectNode().put("text", escaped(told.line()) + "\n" + link);
    }

    private static ObjectNode matrix(Told told, String address) {
        return NODES.objectNode()
                .put("text", told.line() + "\n" + told.title() + "\n" + address)
                .put(
                        "html",
                        escaped(told.line()) + "<br><a href=\""
                                + escaped(address).replace("\"", "&quot;") + "\">" + escaped(told.title()) + "</a>");
    }

    /** Text runs and not text blocks: these would read Markdown. */
    private static ObjectNode teams(Told told, String address) {
        ObjectNode card = NODES.objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        card.putArray("body").add(run(told.line(), "Bolder")).add(run(told.title(), "Default"));
        card.putArray("actions")
                .addObject()
                .put("type", "Action.OpenUrl")
                .put("title", told.title())
                .put("url", address);
        ObjectNode message = NODES.objectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return message;
    }

    private static ObjectNode run(String text, String weight) {
        ObjectNode block = NODES.objectNode().put("type", "RichTextBlock");
        block.putArray("inlines")
                .addObject()
                .put("type", "TextRun")
                .put("text", text)
                .put("weight", weight);
        return block;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
