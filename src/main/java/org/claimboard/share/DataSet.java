package org.claimboard.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;

/** What there is to take away, as a schema.org Dataset, by which search engines for data find it. */
final class DataSet {

    private DataSet() {}

    /**
     * As a page holds it in a {@code script} element, which is data and never run: nothing that could end the element is left.
     *
     * @param name of the page
     * @param description what is in the files
     */
    static RawString of(Visit visit, Newsroom newsroom, String name, String description, ObjectMapper json) {
        ObjectNode set = json.createObjectNode();
        String page = visit.absolute("/data");
        set.put("@context", "https://schema.org").put("@type", "Dataset");
        set.put("name", newsroom.name() + ": " + name).put("description", description);
        set.put("url", page).put("isAccessibleForFree", true);
        ArrayNode languages = set.putArray("inLanguage");
        for (Language language : Language.all()) {
            languages.add(language.tag());
        }
        newsroom.licence().ifPresent(licence -> set.put("license", licence.address()));
        set.putObject("creator")
                .put("@type", "Organization")
                .put("name", newsroom.name())
                .put("url", visit.absolute("/"));
        ArrayNode files = set.putArray("distribution");
        file(files, "application/zip", page + "/claimboard.zip");
        for (Table<?> table : Tables.ALL) {
            file(files, "text/csv", page + "/" + table.name() + ".csv");
            file(files, "application/x-ndjson", page + "/" + table.name() + ".ndjson");
        }
        return new RawString(
                set.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }

    private static void file(ArrayNode files, String type, String address) {
        files.addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", type)
                .put("contentUrl", address);
    }
}
