package org.claimboard;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/**
 * What an answer was is logged when a test fails, just as it came: REST Assured lays each out for that at once, whether the test
 * fails or not, which takes longer than most pages take to be made.
 */
public class AnswersAsTheyCame implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false));
    }
}
