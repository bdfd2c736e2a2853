package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.RecordType;
import org.claimboard.search.Facet;
import org.claimboard.search.SearchNotice;

/** The words of the search page. */
@MessageBundle("search")
public interface SearchWords {
    String about(long count);

    String all();

    String building();

    String chosen();

    String doubts(int count);

    String facet(Facet facet);

    String found(long count);

    String foundFor(long count, String query);

    String language(String tag);

    String meant();

    String narrow();

    String notice(SearchNotice notice);

    String nearest();

    String nothing();

    String nothingText();

    String now();

    String open();

    String remove(String label);

    String shared(int share);

    String tips();

    String tipField();

    String tipNot();

    String tipNumber();

    String tipPhrase();

    String tipRange();

    String title();

    String type(RecordType type);

    String undoubted();

    String what();

    String widened();
}
