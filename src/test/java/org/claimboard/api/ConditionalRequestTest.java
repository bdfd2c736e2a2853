package org.claimboard.api;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ConditionalRequestTest {

    @ParameterizedTest
    @MethodSource("org.claimboard.api.Lists#all")
    void get_ofWhatIsKnown_isNotModified(String list) {
        String tag = tag(list, "identity");

        accepting("identity")
                .header("If-None-Match", tag)
                .get(list)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Vary", equalTo("Accept, Accept-Encoding"))
                .body(emptyString());
    }

    @Test
    void get_withSeveralTags_knowsEach() {
        String tag = tag("/api/v1/claims", "identity");

        assertThat(status("\"x\", W/" + tag)).isEqualTo(304);
        assertThat(status("*")).isEqualTo(304);
        assertThat(status("\"x\"")).isEqualTo(200);
        assertThat(status(tag.replace("\"", ""))).isEqualTo(200);
    }

    @Test
    void tag_isStrong_andDiffersWithTheContentAndTheCoding() {
        String plain = tag("/api/v1/claims", "identity");

        assertThat(plain).matches("\"[A-Za-z0-9_-]{22}\"").isEqualTo(tag("/api/v1/claims", "identity"));
        assertThat(tag("/api/v1/claims", "gzip")).isNotEqualTo(plain);
        assertThat(tag("/api/v1/claims?limit=3", "identity")).isNotEqualTo(plain);
        assertThat(tag("/api/v1/claims?fields=slug", "identity")).isNotEqualTo(plain);
    }

    @Test
    void get_withGzip_isCompressed() {
        accepting("gzip").get("/api/v1/claims").then().statusCode(200).header("content-encoding", equalTo("gzip"));
    }

    @Test
    void head_answersLikeGetWithoutABody() {
        given().head("/api/v1/claims")
                .then()
                .statusCode(200)
                .header("ETag", matchesPattern("\".+\""))
                .contentType("application/json")
                .body(emptyString());
        given().head("/api/v1/claims/no-such-claim").then().statusCode(404);
    }

    private static int status(String tags) {
        return accepting("identity")
                .header("If-None-Match", tags)
                .get("/api/v1/claims")
                .statusCode();
    }

    private static String tag(String path, String coding) {
        return accepting(coding).get(path).header("ETag");
    }

    private static RequestSpecification accepting(String coding) {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", coding);
    }
}
