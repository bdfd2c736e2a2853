package org.claimboard.api.fuzz;

import java.util.List;
import java.util.Random;

/** Values that nobody expects. */
final class Odd {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "100",
            "101",
            "2147483648",
            "99999999999999999999",
            "1e400",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\n\r",
            "\t",
            "한국어 질문",
            "梁文鋒",
            "\uD83D\uDE00",
            "\uFEFF",
            "\u202Eabc",
            "'\"><script>alert(1)</script>",
            "' or '1'='1",
            "%",
            "%s%n",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "2026-13-45",
            "2026-02-30T25:61:00Z",
            "9999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "2001-01-01T00:00:00Z",
            "slug,self",
            "slug,,self",
            ",",
            "a:b:c",
            "\"",
            "\"\"",
            "\"r1\"",
            "W/\"r1\"",
            "*",
            "r1",
            "AAAA",
            "eyJhIjoxfQ",
            "(((((((((((((((",
            "NOT NOT NOT",
            "chips > 99999999999999999999999",
            "cost 1M..10M USD OR AND",
            "field:value verdict:",
            "~~~^^^",
            "x".repeat(300),
            "가".repeat(900));

    private Odd() {}

    static String text(Random random) {
        return random.nextInt(40) == 0 ? letters(random) : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String letters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            int point = random.nextInt(0x2FFFF);
            text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? '?' : point);
        }
        return text.toString();
    }
}
