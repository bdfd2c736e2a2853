package org.claimboard.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.SlugPage;
import org.claimboard.ledger.PastMoment;
import org.claimboard.record.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of one request, read as text so that a wrong one is a 400 that names it (a JAX-RS conversion would
 * answer 404). Reading collects mistakes; {@link #check} ends the request if there are any.
 */
final class Parameters {

    private static final int USUAL_LIMIT = 20;

    static final int LONGEST_REASON = 1000;

    /** These do not move the places in a list, so a cursor holds whatever they are. */
    private static final Set<String> NOT_IN_CURSOR =
            Set.of("cursor", "limit", "fields", "include", PastMoment.PARAMETER);

    private static final String UNFIT = "holds a control character or half a surrogate pair";

    private final String path;
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Parameters(String path) {
        this.path = path;
    }

    /** The parameters of a list: {@code limit}, {@code cursor}, {@code fields} and those named. */
    static Parameters ofList(UriInfo uri, Set<String> fields, String... others) {
        Parameters parameters = of(uri, Stream.concat(Stream.of("limit", "cursor", "fields"), Stream.of(others)));
        parameters.names("fields", fields);
        return parameters;
    }

    /** The parameters of a single resource: {@code fields} only. */
    static Parameters ofOne(UriInfo uri, Set<String> fields, String slug) {
        Parameters parameters = of(uri, Stream.of("fields"));
        parameters.names("fields", fields);
        parameters.checkSlug(slug);
        return parameters;
    }

    /** The parameters of a claim's review. */
    static Parameters ofReview(UriInfo uri, String slug) {
        Parameters parameters = of(uri, Stream.of("language"));
        parameters.checkSlug(slug);
        return parameters;
    }

    /** The end of a request with one parameter that cannot be used. */
    static ProblemException mistaken(UriInfo uri, String name, String detail) {
        Mistake mistake = Mistake.of(name, Texts.printable(detail));
        return new ProblemException(
                Problem.badParameters(List.of(mistake), uri.getRequestUri().getRawPath()));
    }

    /** The parameters of a step: {@code reason} and those named. */
    static Parameters ofStep(UriInfo uri, String... others) {
        return ofNow(uri, Stream.concat(Stream.of("reason"), Stream.of(others)));
    }

    /** The parameters of a list of what is in hand. */
    static Parameters ofDrafts(UriInfo uri, Set<String> fields) {
        Parameters parameters = ofNow(uri, Stream.of("limit", "cursor", "fields"));
        parameters.names("fields", fields);
        return parameters;
    }

    /** None at all. */
    static Parameters ofDraft(UriInfo uri) {
        return ofNow(uri, Stream.empty());
    }

    /** Why a step is taken; empty if the client does not say. */
    String reason() {
        String reason = text("reason", LONGEST_REASON);
        return reason == null ? "" : reason;
    }

    /** Only what every resource takes: {@code asOf}, which the filter of all answers reads. */
    static Parameters none(UriInfo uri) {
        return of(uri, Stream.empty());
    }

    /** The parameters of what is followed from a number on: {@code after}, {@code limit} and those named. */
    static Parameters ofFollowing(UriInfo uri, String... others) {
        return of(uri, Stream.concat(Stream.of("after", "limit"), Stream.of(others)));
    }

    /** The parameters of a search, which knows the present only. */
    static Parameters ofSearch(UriInfo uri, String... names) {
        Parameters parameters = of(uri, Stream.of(names));
        if (parameters.values.containsKey(PastMoment.PARAMETER)) {
            parameters.mistake(
                    PastMoment.PARAMETER,
                    "cannot be used here: search is about what is published now. The lists, such as /api/v1/claims?words=,"
                            + " look back");
        }
        return parameters;
    }

    private static Parameters of(UriInfo uri, Stream<String> names) {
        return ofNow(uri, Stream.concat(names, Stream.of(PastMoment.PARAMETER)));
    }

    /** Of what has no past to look back to. */
    private static Parameters ofNow(UriInfo uri, Stream<String> names) {
        Parameters parameters = new Parameters(uri.getRequestUri().getRawPath());
        List<String> known = names.toList();
        uri.getQueryParameters().forEach((name, texts) -> parameters.take(name, texts, known));
        return parameters;
    }

    private void take(String name, List<String> texts, List<String> known) {
        if (!known.contains(name)) {
            String others = known.isEmpty() ? "none" : String.join(", ", known);
            mistake(name, "is not known here; there are " + others);
        } else if (texts.stream().anyMatch(String::isEmpty)) {
            mistake(name, "is empty");
        } else if (!texts.stream().allMatch(PlainText::isLine)) {
            mistake(name, UNFIT);
        } else {
            values.put(name, List.copyOf(texts));
        }
    }

    void checkSlug(String slug) {
        if (!PlainText.isLine(slug)) {
            mistake("slug", UNFIT);
        }
    }

    /** The text of a parameter that is given once at most; null if it is absent. */
    @Nullable
    String text(String name) {
        List<String> texts = values.getOrDefault(name, List.of());
        if (texts.size() > 1) {
            mistake(name, "is given " + texts.size() + " times; once is enough");
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** The text of a parameter, no longer than the length. */
    @Nullable
    String text(String name, int longest) {
        String text = text(name);
        if (text != null && text.length() > longest) {
            mistake(name, "has " + text.length() + " characters; at most " + longest + " are taken");
            return null;
        }
        return text;
    }

    /** What a parameter lists, given several times or separated by commas. */
    <T> Set<T> all(String name, Function<String, T> of) {
        Set<T> found = new LinkedHashSet<>();
        values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .forEach(word -> {
                    T one = read(name, word, of);
                    if (one != null) {
                        found.add(one);
                    }
                });
        return found;
    }

    /** What a parameter that is given once at most stands for; null if it is absent. */
    <T> @Nullable T one(String name, Function<String, T> of) {
        String text = text(name);
        return text == null ? null : read(name, text, of);
    }

    private <T> @Nullable T read(String name, String word, Function<String, T> of) {
        try {
            return of.apply(word);
        } catch (IllegalArgumentException e) {
            mistake(name, "cannot be read: " + e.getMessage());
            return null;
        }
    }

    @Nullable
    Boolean yesOrNo(String name) {
        return one(name, word -> switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(Texts.quoted(word) + " is neither true nor false");
        });
    }

    int limit() {
        String text = text("limit");
        if (text == null) {
            return USUAL_LIMIT;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > ClaimQuery.MOST) {
            mistake("limit", "is a number from 1 to " + ClaimQuery.MOST + ", not " + Texts.quoted(text));
            return USUAL_LIMIT;
        }
        return Integer.parseInt(text);
    }

    /** A whole number from 0; null if the parameter is absent. */
    @Nullable
    Long number(String name) {
        return one(name, text -> {
            if (!text.matches("[0-9]{1,18}")) {
                throw new IllegalArgumentException(Texts.quoted(text) + " is no whole number from 0");
            }
            return Long.parseLong(text);
        });
    }

    /** Names out of a set, such as those of fields; empty if the parameter is absent. */
    Set<String> names(String name, Set<String> known) {
        return all(name, word -> {
            if (!known.contains(word)) {
                throw new IllegalArgumentException(Texts.quoted(word) + " is none of "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
            return word;
        });
    }

    /** The place at which to go on; null for the first page. */
    <T> @Nullable T place(Function<List<String>, T> of) {
        String text = text("cursor");
        if (text == null) {
            return null;
        }
        try {
            Cursor cursor = Cursor.parse(text);
            if (cursor.list().equals(list())) {
                return of.apply(cursor.at());
            }
            mistake("cursor", "belongs to another list or to other filters");
        } catch (IllegalArgumentException e) {
            mistake("cursor", "is no cursor that this list has given out");
        }
        return null;
    }

    /** Where to go on in a list ordered by slug. */
    SlugPage slugPage() {
        return new SlugPage(place(Places::slug), limit());
    }

    String path() {
        return path;
    }

    ProblemException notFound(String what, String slug) {
        String named = what + " " + Texts.quoted(Texts.printable(slug));
        String detail = values.containsKey(PastMoment.PARAMETER)
                ? "No " + named + " was published then."
                : "There is no " + named + ".";
        return new ProblemException(Problem.notFound(detail, path));
    }

    /** Ends the request with a 400 if anything is wrong with it. */
    void check() {
        if (!mistakes.isEmpty()) {
            throw new ProblemException(Problem.badParameters(mistakes, path));
        }
    }

    /** The address of the page that starts behind the place. */
    String nextPage(List<String> place) {
        return with("cursor", new Cursor(place, list()).toString());
    }

    /** The address of this request with another number. */
    String address(String name, long number) {
        return with(name, Long.toString(number));
    }

    private String with(String name, String value) {
        Stream<String> others = values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .flatMap(entry -> entry.getValue().stream().map(text -> pair(entry.getKey(), text)));
        return path + "?" + Stream.concat(others, Stream.of(pair(name, value))).collect(Collectors.joining("&"));
    }

    private static String pair(String name, String text) {
        return name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String list() {
        Map<String, List<String>> filters = new TreeMap<>(values);
        filters.keySet().removeAll(NOT_IN_CURSOR);
        return Fingerprint.of(path + filters);
    }

    private void mistake(String name, String detail) {
        Mistake mistake = Mistake.of(Texts.printable(name), Texts.printable(detail));
        if (!mistakes.contains(mistake)) {
            mistakes.add(mistake);
        }
    }
}
