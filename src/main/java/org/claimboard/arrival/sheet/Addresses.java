package org.claimboard.arrival.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.sheet.ClaimRow.Address;
import org.claimboard.outbound.WebAddress;

/** The addresses of pages in a cell: one, or several behind each other, with or without words and scheme. */
final class Addresses {

    private static final int MOST = 10;
    private static final int LONGEST = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"'|]+", Pattern.CASE_INSENSITIVE);

    /** A host and a path without a scheme, as browsers show it. */
    private static final Pattern SHOWN = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:com|org|net|kr|info|gov|edu|int|io|uk|eu|de|fr|jp|cn|us|example)"
                    + "(?:/[^\\s<>\"'|]*)?",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static List<Address> of(RowCells cells) {
        Map<String, Address> found = new LinkedHashMap<>();
        String publisher = cells.line(Field.SOURCE_NAME);
        for (String text : in(cells.text(Field.SOURCE))) {
            found.putIfAbsent(WebAddress.page(text), new Address(text, publisher));
        }
        return found.values().stream().limit(MOST).toList();
    }

    /** The addresses in the cell, in full. */
    static List<String> in(String cell) {
        List<String> found = new ArrayList<>();
        Pattern pattern = SHOWN.matcher(cell.strip()).matches() ? SHOWN : ADDRESS;
        Matcher matcher = pattern.matcher(cell);
        while (matcher.find()) {
            for (String one : matcher.group().split("[,;]+(?=https?://)", -1)) {
                String bare = one.replaceFirst("[.,;:!?)\\]}>」』]+$", closes(one) ? ")" : "");
                String whole = bare.toLowerCase(java.util.Locale.ROOT).startsWith("http") ? bare : "https://" + bare;
                if (whole.length() <= LONGEST && WebAddress.of(whole).isPresent()) {
                    found.add(whole);
                }
            }
        }
        return found;
    }

    /** Whether a bracket at the end belongs to the address. */
    private static boolean closes(String address) {
        return address.endsWith(")") && address.indexOf('(') >= 0;
    }

    /** Whether there are words beside the addresses. */
    static boolean isMore(String cell) {
        String rest = Clean.line(cell);
        if (SHOWN.matcher(rest).matches()) {
            return false;
        }
        return ADDRESS.matcher(rest).replaceAll("").chars().anyMatch(Character::isLetterOrDigit);
    }
}
