package org.claimboard.account;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

/** A browser in tests: carries one cookie, sends forms as pages of the site would, and does not follow redirects. */
public final class Visitor {

    private final String cookie;
    private final @Nullable Secret secret;

    private Visitor(String cookie, @Nullable Secret secret) {
        this.cookie = cookie;
        this.secret = secret;
    }

    /** Someone who is not signed in but has seen a form. */
    public static Visitor anonymous() {
        return new Visitor(Cookies.FORM, Secret.random());
    }

    /** Someone without any cookie. */
    static Visitor withoutCookies() {
        return new Visitor(Cookies.FORM, null);
    }

    static Visitor withSession(Secret session) {
        return new Visitor(Cookies.SESSION, session);
    }

    /** Someone who signed in and was given that cookie. */
    public static Visitor withSession(String cookie) {
        return withSession(new Secret(cookie));
    }

    /** Whatever carries no form. */
    public RequestSpecification request() {
        RequestSpecification request = given().redirects().follow(false).urlEncodingEnabled(false);
        return secret == null ? request : request.cookie(cookie, secret.text());
    }

    /** The page that an answer sends on to. */
    public Response follow(Response answer) {
        return request().get(answer.then().statusCode(303).extract().header("Location"));
    }

    /** A form as a page of this site sends it, its token included. */
    public RequestSpecification form() {
        return formWithoutToken().formParam(FormToken.FIELD, formToken());
    }

    RequestSpecification formWithoutToken() {
        return request()
                .urlEncodingEnabled(true)
                .header("Origin", origin())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    /** The value of the hidden field in this visitor's forms. */
    public String formToken() {
        return secret == null ? "" : secret.seal("form");
    }

    /** Name and value of the session's cookie, for browsers that are not RestAssured. */
    public String sessionCookie() {
        return secret == null ? "" : secret.text();
    }

    static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
