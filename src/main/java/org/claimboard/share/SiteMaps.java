package org.claimboard.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RecordHeadStore;
import org.claimboard.reading.HistoryPages;
import org.claimboard.reading.RecordPages;
import org.claimboard.record.RecordType;
import org.claimboard.site.NoSuchPage;

/** What stands on the maps of the site: published records only, a bounded number on each. */
@ApplicationScoped
class SiteMaps {

    /** Records on one map: an address in each language for each stays far below the 50,000 and 50 MB allowed. */
    private static final int PART = 5000;

    /** Pages that stand for no one record. */
    private static final List<String> LISTS = List.of(
            "/", "/claims", "/sources", "/claimants", "/topics", "/chains", "/corrections", "/method", "/about");

    private static final String OF_LISTS = "lists";

    private final RecordHeadStore heads;

    SiteMaps(RecordHeadStore heads) {
        this.heads = heads;
    }

    /** The names of all parts. */
    @ReadOnly
    Stream<String> parts() {
        return Stream.concat(
                Stream.of(part(OF_LISTS, 1)),
                Stream.of(RecordType.values()).filter(RecordPages::has).flatMap(this::parts).toList().stream());
    }

    private Stream<String> parts(RecordType type) {
        int count = Math.toIntExact((heads.countPublished(type) + PART - 1) / PART);
        return IntStream.rangeClosed(1, count).mapToObj(number -> part(type.plural(), number));
    }

    private static String part(String kind, int number) {
        return kind + "-" + number;
    }

    /**
     * What stands on a part.
     *
     * @param number from 1
     * @throws NoSuchPage if there is no such part
     */
    @ReadOnly
    List<SiteMap.Entry> entries(String kind, int number) {
        List<SiteMap.Entry> entries = kind.equals(OF_LISTS) ? lists(number) : records(HistoryPages.kind(kind), number);
        if (entries.isEmpty()) {
            throw new NoSuchPage("part " + part(kind, number));
        }
        return entries;
    }

    private static List<SiteMap.Entry> lists(int number) {
        return number == 1
                ? LISTS.stream().map(path -> new SiteMap.Entry(path, null)).toList()
                : List.of();
    }

    private List<SiteMap.Entry> records(RecordType type, int number) {
        return heads.published(type, number, PART).stream()
                .map(shown -> new SiteMap.Entry(shown.key().path(), shown.since()))
                .toList();
    }
}
