package org.claimboard.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.OthersRating;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else's review says, as far as it is certain.
 *
 * @param address its page; empty if the record names none
 * @param claim the words that are reviewed
 * @param publisher whose review it is
 * @param headline of the review; empty if there is none
 * @param language of the record's texts, BCP 47; und if it is not known
 * @param claimants who is said to have made the claim
 * @param appearances where it is said to stand: addresses, or what works are called
 * @param rating its words; empty if there are none
 * @param stance for, against or context, where words or number leave no doubt; else null
 * @param kept the rating as it is kept, with the number on its scale; null if there are no words
 * @param hash SHA-256 of the record as JSON without blanks, in hexadecimal
 */
record Review(
        String address,
        String claim,
        Party publisher,
        String headline,
        @Nullable LocalDate published,
        String language,
        List<Party> claimants,
        @Nullable LocalDate stated,
        List<String> appearances,
        String rating,
        @Nullable Stance stance,
        @Nullable OthersRating kept,
        String hash) {

    static final String UNDETERMINED = "und";

    /** The same for every record of the same review of the same claim: a hash over its page and its words. */
    String identity() {
        return RevisionHash.of(place() + "\n" + RevisionHash.of(Clean.folded(claim)));
    }

    /** The same for records that say the same, however they write their addresses: SHA-256, in hexadecimal. */
    String sense() {
        return RevisionHash.of(String.join(
                "\n",
                place(),
                Clean.folded(claim),
                Clean.folded(publisher.label()),
                Clean.folded(headline),
                String.valueOf(published),
                language,
                claimants.stream()
                        .map(claimant -> Clean.folded(claimant.name()))
                        .toList()
                        .toString(),
                String.valueOf(stated),
                appearances.stream().map(WebAddress::page).toList().toString(),
                String.valueOf(kept),
                String.valueOf(stance)));
    }

    /** The host of its page, or else of its publisher, in ASCII and without {@code www.}; empty where none is named. */
    String site() {
        return Stream.concat(Stream.of(address), publisher.addresses().stream())
                .flatMap(text -> WebAddress.of(text).stream())
                .findFirst()
                .map(WebAddress::site)
                .orElse("");
    }

    /** What all records of the same page share; the publisher's where no page is named. */
    String place() {
        if (!address.isEmpty()) {
            return WebAddress.page(address);
        }
        String home = publisher.addresses().isEmpty()
                ? Clean.folded(publisher.name())
                : WebAddress.page(publisher.addresses().get(0));
        return "publisher " + home;
    }
}
