package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.regex.Pattern;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.RecordType;

/** A record of which only a name or an address is known, as the draft that is made in place. */
final class NewNamed {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Ends of names of those that are no person, in Korean and English. */
    private static final Pattern ORGANIZATION =
            Pattern.compile(".*(?:시|군|구청|도청|시청|청|부|처|원|위원회|협회|학회|회사|공사|공단|은행|대학교?|연구소|신문|일보|방송|통신|그룹|전자|재단"
                    + "|정부|당국|\\(주\\)|㈜|(?i:\\b(?:inc|ltd|llc|corp|company|council|ministry|agency|office|bank|university"
                    + "|institute|association|committee|department|government|news|times|post|herald|paper|group|city|town"
                    + "|foundation)\\.?))");

    private NewNamed() {}

    /** Whether a record of the kind can be begun with nothing but a name. */
    static boolean canBe(RecordType type) {
        return switch (type) {
            case CLAIMANT, SOURCE, ARTICLE, TOPIC -> true;
            case CLAIM, COMPARISON, CHAIN, RATES -> false;
        };
    }

    /**
     * What it says; what else readers should find in it, its own form asks for.
     *
     * @param name a name, a title or an address
     */
    static ObjectNode record(RecordType type, String slug, String name) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put(type.word(), slug);
        boolean address = ADDRESS.matcher(name).matches();
        String title = address ? host(name) : name;
        String language = WrittenLanguage.proposed(title);
        if (type == RecordType.CLAIMANT) {
            record.put("kind", ORGANIZATION.matcher(name).matches() ? "organization" : "person");
            record.putObject("names").put(language, title);
            return record;
        }
        if (type == RecordType.TOPIC) {
            record.putObject("names").put(language, title);
            return record;
        }
        record.put("title", title).put("language", language);
        if (address) {
            record.put("url", name).put("publisher", title);
        }
        if (type == RecordType.SOURCE) {
            record.put("type", "reporting").put("seen", "none");
        }
        return record;
    }

    /** What its slug is made of. */
    static String words(String name) {
        return ADDRESS.matcher(name).matches() ? host(name) : name;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
