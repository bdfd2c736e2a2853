package org.claimboard.account;

import java.util.regex.Pattern;

/** An address of mail, as people write it: {@code name@host}. */
public final class MailAddress {

    /** Octets of an address at most (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                    + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*");

    private MailAddress() {}

    /** Whether a text is one. Names in quotes and addresses in brackets are not taken. */
    public static boolean isOne(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && text.charAt(0) != '.'
                && text.charAt(at - 1) != '.'
                && !text.contains("..");
    }
}
