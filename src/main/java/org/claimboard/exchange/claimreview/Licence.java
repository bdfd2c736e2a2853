package org.claimboard.exchange.claimreview;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A licence of data.
 *
 * @param id its identifier in the SPDX list; null where only an address is known
 * @param address where it can be read
 */
public record Licence(@Nullable String id, String address) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]{1,59}");
    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-([1-4]\\.[0-9])");

    /**
     * The licence that a setting names.
     *
     * @param setting an SPDX identifier such as CC-BY-4.0, or an address
     * @throws IllegalArgumentException if it is neither
     */
    public static Licence of(String setting) {
        String text = setting.strip();
        if (text.matches("https?://[^\\s\"<>]+")) {
            return new Licence(null, text);
        }
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is neither an SPDX identifier such as CC-BY-4.0 nor an address");
        }
        return new Licence(text, address(text));
    }

    private static String address(String id) {
        Matcher common = CREATIVE_COMMONS.matcher(id);
        if (common.matches()) {
            String kind = common.group(1).toLowerCase(Locale.ROOT);
            return "https://creativecommons.org/licenses/" + kind + "/" + common.group(2) + "/";
        }
        return id.equals("CC0-1.0")
                ? "https://creativecommons.org/publicdomain/zero/1.0/"
                : "https://spdx.org/licenses/" + id + ".html";
    }

    /** What to call it. */
    public String name() {
        return id == null ? address : id;
    }
}
