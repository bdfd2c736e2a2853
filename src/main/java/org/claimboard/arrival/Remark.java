package org.claimboard.arrival;

/**
 * Something that an import says about a record.
 *
 * @param pointer the part concerned, from the root of the record's line or document (RFC 6901)
 * @param detail the words concerned, cut short; empty if there are none
 */
record Remark(ArrivalRule rule, String pointer, String detail) {

    private static final int LONGEST_DETAIL = 300;
    private static final int LONGEST_POINTER = 500;

    Remark {
        pointer = cut(Clean.text(pointer), LONGEST_POINTER);
        detail = cut(Clean.text(detail), LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : Clean.text(text.substring(0, longest - 1)) + "…";
    }
}
