package org.claimboard.record;

/** The content of one claim file: one record in the form that people read and write. */
public sealed interface FiledRecord
        permits ArticleFile, ClaimantFile, SourceFile, ClaimFile, ComparisonFile, ChainFile, RatesFile, TopicFile {

    /** What kind of record it is. */
    RecordType recordType();

    /** Its slug, which is also the file's name. */
    String slug();
}
