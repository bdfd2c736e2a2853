package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimboard.ledger.RevisionHash;

/**
 * A row as a claim.
 *
 * @param line of the file on which it begins
 * @param slug the claim's
 * @param claim what the row says, but for who makes the claim and what it draws on
 */
record ClaimRow(long line, String slug, ObjectNode claim, Speaker speaker, List<Address> addresses) {

    /**
     * A page that the row names, which becomes a source.
     *
     * @param text the address as it is written
     * @param publisher who is named beside it; empty if nobody is
     */
    record Address(String text, String publisher) {}

    /**
     * Who makes a claim, as a row has it.
     *
     * @param written a slug or a name; empty if there is none
     * @param korean the name in Korean; empty if there is none
     * @param english the name in English; empty if there is none
     * @param language of what is written
     */
    record Speaker(String written, String korean, String english, String language) {

        /** The same for the same names, in one text. */
        String identity() {
            return String.join("\n", written, korean, english);
        }

        boolean isNamed() {
            return !written.isEmpty() || !korean.isEmpty() || !english.isEmpty();
        }
    }

    /** The same for rows that say the same, in whatever columns. */
    String hash() {
        String row = String.join("\n", slug, claim.toString(), speaker.identity(), speaker.language());
        return RevisionHash.of(addresses.isEmpty() ? row : row + "\n" + addresses);
    }
}
