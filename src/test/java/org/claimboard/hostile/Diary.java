package org.claimboard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimboard.account.Visitor;
import org.jsoup.nodes.Document;

/**
 * The pages that somebody came by, in a story that may be told again in other words: each under the same name, whatever
 * the words.
 */
final class Diary {

    /** The name of a story's records in the names of its pages. */
    static final String SLUG = "SLUG";

    private final String slug;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Diary(String slug) {
        this.slug = slug;
    }

    /**
     * A page.
     *
     * @param shows what is to be read on it
     * @param shape what it is made of; to read a page takes longer than most pages take to be made
     */
    record Entry(String where, String body, List<String> shows, Set<String> shape) {

        SafePage page() {
            return new SafePage(where, body);
        }
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Entry entry(String where) {
        return Objects.requireNonNull(entries.get(where), where);
    }

    String slug() {
        return slug;
    }

    /** Goes to a page. */
    Document visit(Visitor visitor, String address, String... shows) {
        return keep(address, visitor.request().get(address.replace(SLUG, slug)), 200, shows);
    }

    /** Sends a form, and follows where its answer leads. */
    Document send(Visitor visitor, String what, TypedForm form, int status, String... shows) {
        Response answer = form.send(visitor);
        if (status != 303) {
            return keep(what, answer, status, shows);
        }
        assertThat(answer.statusCode()).as(() -> faults(what, answer)).isEqualTo(303);
        String next = answer.header("Location").replaceFirst("#.*", "");
        assertThat(next).matches("(http://localhost:[0-9]+)?/(en|ko)(/[a-z0-9./-]*)?([?][a-z0-9=&/-]*)?");
        return keep(what, visitor.request().get(next), 200, shows);
    }

    /** Writes an answer down that must be a page. */
    Document keep(String what, Response answer, int status, String... shows) {
        assertThat(answer.statusCode()).as(() -> faults(what, answer)).isEqualTo(status);
        assertThat(answer.contentType()).as(what).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .as(what)
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        String where = what.replace(slug, SLUG);
        String name = where;
        for (int again = 2; entries.containsKey(name); again++) {
            name = where + " #" + again;
        }
        String body = answer.asString();
        SafePage page = new SafePage(name, body);
        entries.put(name, new Entry(name, body, List.of(shows), page.shape()));
        return page.document();
    }

    private static String faults(String what, Response answer) {
        return what + ": "
                + new SafePage("", answer.asString())
                        .document()
                        .select(".fault, .mend, .summary, .record-needs, #needs, #findings, pre")
                        .text();
    }
}
