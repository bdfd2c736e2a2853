package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.record.RecordType;
import org.claimboard.search.Facet;
import org.claimboard.search.SearchNotice;

/** The words of the search page. */
@MessageBundle("search")
public interface SearchWords {
    @Message
    String about(long count);

    @Message
    String all();

    @Message
    String building();

    @Message
    String chosen();

    @Message
    String doubts(int count);

    @Message
    String facet(Facet facet);

    @Message
    String found(long count);

    @Message
    String foundFor(long count, String query);

    @Message
    String language(String tag);

    @Message
    String meant();

    @Message
    String narrow();

    @Message
    String notice(SearchNotice notice);

    @Message
    String nothing();

    @Message
    String nothingText();

    @Message
    String now();

    @Message
    String open();

    @Message
    String remove(String label);

    @Message
    String shared(int share);

    @Message
    String tips();

    @Message
    String tipField();

    @Message
    String tipNot();

    @Message
    String tipNumber();

    @Message
    String tipPhrase();

    @Message
    String tipRange();

    @Message
    String title();

    @Message
    String type(RecordType type);

    @Message
    String undoubted();

    @Message
    String what();

    @Message
    String widened();
}
