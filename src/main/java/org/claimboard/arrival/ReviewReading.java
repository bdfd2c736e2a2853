package org.claimboard.arrival;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.ledger.RevisionHash;
import org.jspecify.annotations.Nullable;

/**
 * Reads one ClaimReview. What is broken in a way that leaves no doubt is repaired, anything else is left out; both are
 * noted. Nothing is guessed.
 */
final class ReviewReading {

    private static final int LONGEST_CLAIM = 8000;
    private static final int LONGEST_HEADLINE = 500;
    private static final int LONGEST_RATING = 1000;

    /** Tags that claim files can hold, shorter than the column. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ].*)?");

    /** When the first page was told of: https://www.w3.org/People/Berners-Lee/1991/08/art-6484.txt. */
    private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);

    private final ObjectNode tree;
    private final Map<String, JsonNode> named;
    private final Notes notes;
    private final LocalDate today;

    /**
     * What was read.
     *
     * @param review null if the record was refused
     */
    record Read(@Nullable Review review, List<Remark> remarks) {}

    private ReviewReading(ObjectNode tree, Map<String, JsonNode> named, Notes notes, LocalDate today) {
        this.today = today;
        this.tree = tree;
        this.named = named;
        this.notes = notes;
    }

    /**
     * @param named what the file names elsewhere, by {@code @id}
     * @param today days behind it, and the next, are still to come
     */
    static Read of(ReviewFinder.Found found, Map<String, JsonNode> named, LocalDate today) {
        Notes notes = new Notes(found.pointer());
        Review review = new ReviewReading(found.tree(), named, notes, today).read();
        return new Read(review, notes.remarks());
    }

    private @Nullable Review read() {
        if (!ReviewFinder.isTyped(tree)) {
            notes.add(
                    ArrivalRule.TYPE_ODD,
                    "/@type",
                    tree.path("@type").asText(tree.path("@type").toString()));
        }
        JsonNode item = item();
        String claim = claim(item);
        if (claim.isEmpty()) {
            notes.add(ArrivalRule.NO_CLAIM, "/claimReviewed", "");
            return null;
        }
        String address = address();
        Parties parties = new Parties(named, notes);
        Party publisher = publisher(parties);
        if (address.isEmpty() && publisher.label().isEmpty()) {
            notes.add(ArrivalRule.NO_ORIGIN, "", "");
            return null;
        }
        String language = language();
        List<Party> claimants = distinct(parties.at(item.path("author"), "/itemReviewed/author"));
        if (claimants.size() > 1) {
            notes.add(ArrivalRule.SEVERAL_CLAIMANTS, "/itemReviewed/author", claimants.size() + "");
        }
        Rating rating = Rating.of(there(first(tree.path("reviewRating")), "/reviewRating"), notes);
        JsonNode headline = tree.hasNonNull("headline") ? tree.path("headline") : tree.path("name");
        LocalDate published = onTheWeb(past(day(tree.path("datePublished"), "/datePublished"), "/datePublished"));
        LocalDate stated =
                past(day(item.path("datePublished"), "/itemReviewed/datePublished"), "/itemReviewed/datePublished");
        if (published != null && stated != null && stated.isAfter(published)) {
            notes.add(ArrivalRule.CLAIM_AFTER_REVIEW, "/itemReviewed/datePublished", stated + " > " + published);
            stated = null;
        }
        return new Review(
                address,
                claim,
                publisher,
                cut(notes.line(headline, "/name"), LONGEST_HEADLINE, "/name"),
                published,
                language,
                claimants,
                stated,
                new Appearances(address, notes).of(item, "/itemReviewed"),
                cut(rating.words(), LONGEST_RATING, "/reviewRating/alternateName"),
                rating.stance(),
                rating.kept(),
                RevisionHash.of(tree.toString()));
    }

    /** Where it is not said which claim is reviewed, the claim that is the item says it itself. */
    private String claim(JsonNode item) {
        String claim = cut(notes.text(tree.path("claimReviewed"), "/claimReviewed"), LONGEST_CLAIM, "/claimReviewed");
        boolean isClaim =
                item.path("@type").asText().strip().toLowerCase(Locale.ROOT).endsWith("claim");
        if (!claim.isEmpty() || !(item.isTextual() || isClaim)) {
            return claim;
        }
        String itself = cut(notes.text(item, "/itemReviewed"), LONGEST_CLAIM, "/itemReviewed");
        if (!itself.isEmpty()) {
            notes.add(ArrivalRule.CLAIM_IN_ITEM, "/itemReviewed", itself);
        }
        return itself;
    }

    /** Those with a name, each once in whatever letters it is written. */
    private static List<Party> distinct(List<Party> parties) {
        Map<String, Party> byName = new LinkedHashMap<>();
        parties.stream().filter(Party::isNamed).forEach(party -> byName.putIfAbsent(Clean.folded(party.name()), party));
        return List.copyOf(byName.values());
    }

    private JsonNode item() {
        JsonNode item = tree.path("itemReviewed");
        if (item.isArray() && item.size() > 1) {
            notes.add(ArrivalRule.SEVERAL_ITEMS, "/itemReviewed", item.size() + "");
            return MissingNode.getInstance();
        }
        return there(first(item), "/itemReviewed");
    }

    /** What stands there, or where it refers to. */
    private JsonNode there(JsonNode node, String pointer) {
        JsonNode said = NamedParties.resolved(node, named);
        if (said == null) {
            notes.add(ArrivalRule.PARTY_ELSEWHERE, pointer, node.path("@id").asText());
            return MissingNode.getInstance();
        }
        return said;
    }

    private String address() {
        JsonNode node = tree.path("url");
        if (node.isArray() && node.size() == 1) {
            notes.add(ArrivalRule.ADDRESS_IN_LIST, "/url", node.get(0).asText());
            node = node.get(0);
        }
        String address = node.isArray() ? firstAddress(node) : notes.text(addressIn(node), "/url");
        if (address.isEmpty()) {
            notes.add(ArrivalRule.ADDRESS_MISSING, "/url", "");
        } else if (!RecordedAddress.isOne(address)) {
            notes.add(ArrivalRule.ADDRESS_UNREADABLE, "/url", address);
            return "";
        } else if (RecordedAddress.isShortened(address)) {
            notes.add(ArrivalRule.ADDRESS_SHORTENED, "/url", address);
        }
        return address;
    }

    /** The first of several that is one. */
    private String firstAddress(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(item -> all.add(notes.text(addressIn(item), "/url")));
        all.removeIf(String::isEmpty);
        if (all.size() > 1) {
            notes.add(ArrivalRule.SEVERAL_ADDRESSES, "/url", String.join(" ", all));
        }
        return all.stream().filter(RecordedAddress::isOne).findFirst().orElse(all.isEmpty() ? "" : all.get(0));
    }

    private static JsonNode addressIn(JsonNode node) {
        JsonNode inside = node.hasNonNull("url") ? node.path("url") : node.path("@id");
        return inside.isTextual() ? inside : node;
    }

    private Party publisher(Parties parties) {
        List<Party> found = parties.at(tree.path("author"), "/author");
        if (found.isEmpty()) {
            found = parties.at(tree.path("publisher"), "/publisher");
        }
        if (found.isEmpty()) {
            notes.add(ArrivalRule.PUBLISHER_MISSING, "/author", "");
        }
        if (found.size() > 1) {
            String all = found.stream().map(Party::label).collect(Collectors.joining(" / "));
            notes.add(ArrivalRule.SEVERAL_PUBLISHERS, "/author", all);
        }
        return found.isEmpty() ? Party.NONE : found.get(0);
    }

    private String language() {
        String language = LanguageTag.of(tag(tree.path("inLanguage")));
        if (language.isEmpty()) {
            notes.add(ArrivalRule.LANGUAGE_MISSING, "/inLanguage", "");
            return Review.UNDETERMINED;
        }
        if (!LANGUAGE.matcher(language).matches()) {
            notes.add(ArrivalRule.LANGUAGE_UNREADABLE, "/inLanguage", language);
            return Review.UNDETERMINED;
        }
        return language;
    }

    /** The tag of a language, also where it is described: as its code, which schema.org has in alternateName. */
    private String tag(JsonNode node) {
        if (node.isArray()) {
            List<String> tags = new ArrayList<>();
            node.forEach(one -> tags.add(tag(one)));
            tags.removeIf(String::isEmpty);
            if (tags.stream().distinct().count() > 1) {
                notes.add(ArrivalRule.SEVERAL_TEXTS, "/inLanguage", String.join(" / ", tags));
            }
            return tags.isEmpty() ? "" : tags.get(0);
        }
        for (String field : List.of("alternateName", "identifier", "name")) {
            JsonNode code = node.path(field).isArray() ? node.path(field).path(0) : node.path(field);
            if (LANGUAGE.matcher(LanguageTag.of(code.asText(""))).matches()) {
                notes.add(ArrivalRule.TEXT_IN_OBJECT, "/inLanguage", code.asText());
                return code.asText();
            }
        }
        return notes.line(node, "/inLanguage");
    }

    private @Nullable LocalDate day(JsonNode node, String pointer) {
        String text = notes.line(first(node), pointer);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = DAY.matcher(text);
        try {
            if (matcher.matches()) {
                int[] parts = new int[3];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = Integer.parseInt(matcher.group(i + 1));
                }
                if (parts[0] == 0) {
                    throw new DateTimeException("no year is called 0");
                }
                return LocalDate.of(parts[0], parts[1], parts[2]);
            }
            LocalDate day = WrittenDay.read(text, WrittenDay.Order.YEAR_FIRST).day();
            if (day != null) {
                notes.add(ArrivalRule.DATE_AS_WRITTEN, pointer, text);
                return day;
            }
            notes.add(ArrivalRule.DATE_UNREADABLE, pointer, text);
            return null;
        } catch (DateTimeException e) {
            notes.add(ArrivalRule.DATE_UNREADABLE, pointer, text);
            return null;
        }
    }

    /** The day, unless it is still to come anywhere on earth. */
    private @Nullable LocalDate past(@Nullable LocalDate day, String pointer) {
        if (day == null || today.equals(LocalDate.MAX) || !day.isAfter(today.plusDays(1))) {
            return day;
        }
        notes.add(ArrivalRule.DATE_TO_COME, pointer, day.toString());
        return null;
    }

    /** The day of a review, unless there was no page yet: such days stand for none in the programs that wrote them. */
    private @Nullable LocalDate onTheWeb(@Nullable LocalDate day) {
        if (day == null || !day.isBefore(FIRST_PAGE)) {
            return day;
        }
        notes.add(ArrivalRule.DATE_TOO_EARLY, "/datePublished", day.toString());
        return null;
    }

    private String cut(String text, int longest, String pointer) {
        if (text.length() <= longest) {
            return text;
        }
        notes.add(ArrivalRule.TEXT_CUT, pointer, text);
        return Clean.text(text.substring(0, longest));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() && node.size() == 1 ? node.get(0) : node;
    }
}
