package org.claimboard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Someone with a browser without scripts: what they type, tick and click is counted, and how many pages they wait for. */
final class Walk {

    private final Visitor visitor;
    private final String language;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Element> ticked = new ArrayList<>();
    private Document page = new Document("");
    private int interactions;
    private int loads;

    Walk(Visitor visitor, String language) {
        this.visitor = visitor;
        this.language = language;
    }

    Document page() {
        return page;
    }

    int interactions() {
        return interactions;
    }

    int loads() {
        return loads;
    }

    /** Publishes a comparison that waits at the desk; where readers find it. */
    String publish(String question) {
        open("/desk");
        follow(question);
        press("form[action$=/publication]", "");
        return page.select(".desk-head a[href*=/comparisons/]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains("/desk/"))
                .findFirst()
                .orElseThrow();
    }

    void open(String path) {
        interactions++;
        show(visitor.request().get("/" + language + path));
    }

    void type(String name, String words) {
        interactions++;
        typed.put(name, words);
    }

    void tick(Element box) {
        interactions++;
        ticked.add(box);
    }

    void follow(String words) {
        interactions++;
        String href = page.select("main a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
        show(visitor.request().get(href));
    }

    /** Presses the button of a form, which takes along what was typed and ticked. */
    void press(String selector, String act) {
        interactions++;
        Element form = page.expectFirst(selector);
        Map<String, List<String>> fields = fields(form);
        typed.forEach((name, words) -> fields.put(name, List.of(words)));
        ticked.forEach(box -> fields.computeIfAbsent(box.attr("name"), known -> new ArrayList<>())
                .add(box.val()));
        if (!act.isEmpty()) {
            fields.put("act", List.of(act));
        }
        typed.clear();
        ticked.clear();
        boolean post = form.attr("method").equals("post");
        RequestSpecification request = post ? visitor.form() : visitor.request();
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            request = post
                    ? request.formParam(field.getKey(), field.getValue().toArray())
                    : request.queryParam(field.getKey(), field.getValue().toArray());
        }
        show(post ? request.post(form.attr("action")) : request.get(form.attr("action")));
    }

    private static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean sent = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
            if (sent && !field.attr("name").equals("_token")) {
                Element option = field.selectFirst("option[selected]");
                String value = field.is("select") ? (option == null ? "" : option.attr("value")) : field.val();
                fields.computeIfAbsent(field.attr("name"), known -> new ArrayList<>())
                        .add(value);
            }
        }
        return fields;
    }

    /** A page that is waited for: an answer that sends on, and what it sends to, are one. */
    private void show(Response answer) {
        Response last = answer;
        while (last.statusCode() == 303) {
            last = visitor.request().get(last.header("Location"));
        }
        assertThat(last.statusCode()).as(last.asString()).isEqualTo(200);
        loads++;
        page = Jsoup.parse(last.asString());
    }
}
