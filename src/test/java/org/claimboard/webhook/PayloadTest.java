package org.claimboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadTest {

    private static final String TITLE = "5 < 6 & \"*so*\" | [here](https://evil.example) <!channel>";
    private static final String ADDRESS = "https://claims.example.org/en/claims/harbour?a=1&b=2";
    private static final Told TOLD =
            new Told(7, "id", Map.of("id", "id"), "Corrected: <b> → c", TITLE, "/claims/harbour");

    @Test
    void event_isWhatProgramsGet() throws IOException {
        assertThat(written(Shape.EVENT)).isEqualTo(new ObjectMapper().readTree("{\"id\":\"id\"}"));
    }

    @Test
    void slack_hasOneLink_andNoMarkupOfTheTitle() throws IOException {
        JsonNode sent = written(Shape.SLACK);

        assertThat(sent.fieldNames()).toIterable().containsExactly("text");
        assertThat(sent.path("text").asText())
                .isEqualTo("Corrected: &lt;b&gt; → c\n<" + ADDRESS
                        + "|5 &lt; 6 &amp; \"*so*\" ¦ [here](https://evil.example) &lt;!channel&gt;>");
    }

    @Test
    void matrix_hasTextAndHtml_withTheTitleEscaped() throws IOException {
        JsonNode sent = written(Shape.MATRIX);

        assertThat(sent.path("text").asText()).isEqualTo("Corrected: <b> → c\n" + TITLE + "\n" + ADDRESS);
        assertThat(sent.path("html").asText())
                .contains("<a href=\"https://claims.example.org/en/claims/harbour?a=1&amp;b=2\">")
                .contains("&lt;!channel&gt;</a>")
                .doesNotContain("<b>");
    }

    @Test
    void teams_isAMessageWithACard_whoseTextIsNoMarkdown() throws IOException {
        JsonNode sent = written(Shape.TEAMS);
        JsonNode attachment = sent.path("attachments").path(0);

        assertThat(sent.path("type").asText()).isEqualTo("message");
        assertThat(attachment.path("contentType").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(attachment.at("/content/type").asText()).isEqualTo("AdaptiveCard");
        assertThat(attachment.at("/content/body/1/inlines/0/text").asText()).isEqualTo(TITLE);
        assertThat(attachment.at("/content/body").findValuesAsText("type")).doesNotContain("TextBlock");
        assertThat(attachment.at("/content/actions/0/url").asText()).isEqualTo(ADDRESS);
    }

    private static JsonNode written(Shape shape) throws IOException {
        return new ObjectMapper().readTree(Payload.of(TOLD, shape, ADDRESS));
    }
}
