package org.claimboard.hostile;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page, as somebody fills it in and sends it. */
final class TypedForm {

    private final Element form;
    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private TypedForm(Element form, String address) {
        this.form = form;
        this.address = address;
        form.select("input[name], textarea[name], select[name]").forEach(this::keep);
    }

    /**
     * The form as it stands on a page.
     *
     * @param address where it is sent to, as the end of the address; the page's own if the form names none
     */
    static TypedForm on(Document page, String address) {
        Element form = page.select("form[method=post]").stream()
                .filter(each -> each.attr("action").isEmpty()
                        || each.attr("action").replaceAll("[?#].*", "").endsWith(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form for " + address + " among "
                        + page.select("form").eachAttr("action")));
        return new TypedForm(form, form.attr("action").isEmpty() ? address : form.attr("action"));
    }

    /** What a browser sends of a field that nobody touches. */
    private void keep(Element field) {
        String name = field.attr("name");
        if (field.normalName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            fields.put(name, (chosen == null ? field.expectFirst("option") : chosen).val());
        } else if (field.normalName().equals("textarea")) {
            fields.put(name, field.wholeText().replaceFirst("^\n", ""));
        } else if (!List.of("checkbox", "radio").contains(field.attr("type")) || field.hasAttr("checked")) {
            fields.put(name, field.val());
        }
    }

    Map<String, String> fields() {
        return fields;
    }

    TypedForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Texts wherever somebody can type; all boxes ticked, and something chosen everywhere. */
    TypedForm filled(Bundle bundle) {
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String name = field.attr("name");
            switch (field.normalName().equals("input") ? field.attr("type") : field.normalName()) {
                case "hidden" -> {}
                case "checkbox", "radio" -> fields.putIfAbsent(name, field.val());
                case "select" -> choose(field);
                default -> fields.put(name, bundle.joined());
            }
        }
        return this;
    }

    private void choose(Element select) {
        fields.compute(
                select.attr("name"),
                (name, chosen) -> chosen == null || chosen.isEmpty()
                        ? select.expectFirst("option:last-child").val()
                        : chosen);
    }

    Response send(Visitor visitor) {
        fields.put("_token", visitor.formToken());
        RequestSpecification request = visitor.request().header("Sec-Fetch-Site", "same-origin");
        if (form.attr("enctype").equals("multipart/form-data")) {
            fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                    .controlName(name)
                    .charset(StandardCharsets.UTF_8)
                    .build()));
        } else {
            request.urlEncodingEnabled(true).contentType("application/x-www-form-urlencoded; charset=UTF-8");
            fields.forEach(request::formParam);
        }
        return request.post(address);
    }
}
