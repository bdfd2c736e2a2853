package org.claimboard.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.claimboard.site.Packed;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a page of the desk that answers a form an address of its own, and sends the browser there: it can be loaded again
 * and gone back to with all that was typed, and nothing is sent twice. Whatever is no browser that turns to another page
 * gets the answer itself.
 */
@Provider
class FormAnswerFilter implements ContainerResponseFilter {

    /** Stands for the token of the forms, which is another one for each session. */
    static final String TOKEN = "\u0001token\u0001";

    private static final Set<Integer> WITH_A_FORM = Set.of(200, 409, 422);

    @Inject
    Visit visit;

    @Inject
    SignedIn signedIn;

    @Inject
    FormToken token;

    @Inject
    FormAnswers answers;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isConcerned(request, response)) {
            return;
        }
        Optional<Person> person = signedIn.person();
        String page = page(response.getEntity());
        if (person.isEmpty() || page == null) {
            return;
        }
        String language = visit.language().tag();
        byte[] packed = Packed.gzip(elsewhere(page).getBytes(StandardCharsets.UTF_8));
        if (packed.length > FormAnswer.LARGEST) {
            return;
        }
        long number = answers.keep(person.get().name(), language, response.getStatus(), packed);
        response.setStatus(Status.SEE_OTHER.getStatusCode());
        response.getHeaders().putSingle(HttpHeaders.LOCATION, visit.base() + FormAnswerPages.PATH + "/" + number);
        response.setEntity("");
    }

    /** The page so that it can stand at another address: what was meant from the form's own is written out. */
    private String elsewhere(String page) {
        String own = visit.base() + visit.path();
        return page.replace(token.value(), TOKEN)
                .replace("formaction=\"#", "formaction=\"" + own + "#")
                .replace("href=\"?", "href=\"" + own + "?");
    }

    private boolean isConcerned(ContainerRequestContext request, ContainerResponseContext response) {
        return request.getMethod().equals("POST")
                && visit.path().startsWith("/desk/")
                && WITH_A_FORM.contains(response.getStatus())
                && "navigate".equals(request.getHeaderString("Sec-Fetch-Mode"))
                && "document".equals(request.getHeaderString("Sec-Fetch-Dest"));
    }

    /** Whether this filter or the rendering of templates comes first is settled anew with each build. */
    private @Nullable String page(@Nullable Object entity) {
        if (entity instanceof TemplateInstance template) {
            return template.setLocale(visit.language().tag()).render();
        }
        return entity instanceof String page ? page : null;
    }
}
