package org.claimboard.outbound;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of hosts in the form that is asked for: ASCII, in lower case (UTS 46, not transitional, as browsers). */
final class HostName {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Browsers allow hyphens wherever they stand. */
    private static final Set<IDNA.Error> ALLOWED =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private static final Pattern NUMBERED = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*\\.?");
    private static final int LONGEST = 254;

    private HostName() {}

    /** The name in ASCII; empty if it is none. */
    static Optional<String> ascii(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (NUMBERED.matcher(lower).matches()) {
            return Optional.of(lower).filter(HostName::isNumbered);
        }
        return decoded(typed).flatMap(HostName::mapped).filter(HostName::isName);
    }

    /** Whether what stands in brackets is an address of IPv6 (RFC 3986, section 3.2.2). */
    private static boolean isNumbered(String host) {
        try {
            return new URI("http://" + host + "/").getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The name as people read it. */
    static String shown(String ascii) {
        IDNA.Info info = new IDNA.Info();
        String name = UTS46.nameToUnicode(ascii, new StringBuilder(), info).toString();
        return info.hasErrors() ? ascii : name;
    }

    private static Optional<String> decoded(String typed) {
        if (typed.indexOf('%') < 0) {
            return Optional.of(typed);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Escapes.bytes(typed));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> mapped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80) && !lower.contains("xn--")) {
            return Optional.of(lower);
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(name, new StringBuilder(), info).toString();
        return ALLOWED.containsAll(info.getErrors()) ? Optional.of(ascii) : Optional.empty();
    }

    private static boolean isName(String ascii) {
        return ascii.length() <= LONGEST && NAME.matcher(ascii).matches();
    }
}
