package org.claimboard.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ko/claims",
                "/no-such-page",
                "/claims?verdict=none-such",
                "/assets/base.css",
                "/assets/none.css",
                "/api/v1/claims",
                "/api/v1/none",
                "/q/health",
                "/q/none",
            })
    void everyAnswer_carriesThem(String address) {
        given().get(address)
                .then()
                .header("Content-Security-Policy", equalTo(ContentPolicy.STRICT))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", notNullValue())
                .header("Permissions-Policy", notNullValue())
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"));
    }
}
