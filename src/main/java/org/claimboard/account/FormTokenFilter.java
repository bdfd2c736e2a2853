package org.claimboard.account;

import jakarta.ws.rs.core.Response;
import org.claimboard.site.Addresses;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Refuses every form, of every page, that does not hold a valid {@link FormToken}. */
public class FormTokenFilter {

    private final FormToken token;

    FormTokenFilter(FormToken token) {
        this.token = token;
    }

    @ServerRequestFilter
    @WithFormRead
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        boolean concerned =
                OriginFilter.isUnsafe(request.getMethod()) && Addresses.isPage(path) && !LinksForAnybody.lead(path);
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return concerned && !token.isValid(field(form)) ? FormRefusedPage.answer() : null;
    }

    private static @Nullable String field(@Nullable FormData form) {
        FormValue value = form == null ? null : form.getFirst(FormToken.FIELD);
        return value == null || value.isFileItem() ? null : value.getValue();
    }
}
