package org.claimboard.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.claimboard.site.Assets;
import org.claimboard.site.Visit;

/**
 * Tells phones that the site can be installed, and what is shared to it then (W3C Web Application Manifest, with the Web
 * Share Target API). Browsers ask for it without a session; it says nothing that readers may not know.
 */
@Path("/manifest.webmanifest")
@PermitAll
public class ManifestResource {

    private final Visit visit;
    private final Assets assets;

    ManifestResource(Visit visit, Assets assets) {
        this.visit = visit;
        this.assets = assets;
    }

    @GET
    @Produces("application/manifest+json;charset=UTF-8")
    public String show() {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("name", "Claimboard")
                .put("short_name", "Claimboard")
                .put("lang", visit.language().tag())
                .put("id", "/desk")
                .put("start_url", visit.base() + "/desk")
                .put("scope", "/")
                .put("display", "minimal-ui");
        manifest.putArray("icons")
                .addObject()
                .put("src", assets.at("favicon.svg"))
                .put("type", "image/svg+xml")
                .put("sizes", "any");
        ObjectNode target = manifest.putObject("share_target");
        target.put("action", visit.base() + LogResource.PATH)
                .put("method", "GET")
                .put("enctype", "application/x-www-form-urlencoded");
        target.putObject("params").put("title", "title").put("text", "text").put("url", "url");
        return manifest.toString();
    }
}
