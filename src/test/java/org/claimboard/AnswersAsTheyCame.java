package org.claimboard;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the last answer was when a test fails, just as it came. REST Assured (5.5.6) would do so by itself, but lays out each
 * answer for it at once, whether the test fails or not, which takes longer than most pages take to be made.
 */
public class AnswersAsTheyCame implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    private static final Logger LOG = Logger.getLogger(AnswersAsTheyCame.class);
    private static final Last LAST = new Last();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(List.of(LAST));
        LAST.answer = null;
    }

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        Answer last = LAST.answer;
        if (last != null && context.getTestStatus().isTestFailed()) {
            LOG.errorf(
                    "The last answer, to %s %s:\n%s\n%s\n\n%s",
                    last.request.getMethod(),
                    last.request.getURI(),
                    last.response.statusLine(),
                    last.response.headers(),
                    last.response.asString());
        }
    }

    private record Answer(FilterableRequestSpecification request, Response response) {}

    private static final class Last implements Filter {

        private volatile @Nullable Answer answer;

        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification expected,
                FilterContext context) {
            Response response = context.next(request, expected);
            answer = new Answer(request, response);
            return response;
        }
    }
}
