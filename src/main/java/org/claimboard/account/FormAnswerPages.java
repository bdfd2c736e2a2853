package org.claimboard.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Packed;
import org.claimboard.site.Visit;

/** Shows what a form was answered with, as often as it is asked for, until it is forgotten. */
@Path(FormAnswerPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class FormAnswerPages {

    static final String PATH = "/desk/answers";

    private final FormAnswers answers;
    private final SignedIn signedIn;
    private final FormToken token;
    private final Visit visit;

    FormAnswerPages(FormAnswers answers, SignedIn signedIn, FormToken token, Visit visit) {
        this.answers = answers;
        this.signedIn = signedIn;
        this.token = token;
        this.visit = visit;
    }

    /** With the status that it had: what was refused is refused still. */
    @GET
    @Path("/{number: [1-9][0-9]{0,17}}")
    public Response show(@PathParam("number") long number) {
        FormAnswer answer = answers.of(number, signedIn.name())
                .orElseThrow(() -> new NoSuchPage("answer " + number + " to a form of yours"));
        if (!answer.language.equals(visit.language().tag())) {
            return See.other("/" + answer.language + visit.path());
        }
        String page = new String(Packed.gunzip(answer.page), StandardCharsets.UTF_8);
        return Response.status(answer.status)
                .entity(page.replace(FormAnswerFilter.TOKEN, token.value()))
                .build();
    }
}
