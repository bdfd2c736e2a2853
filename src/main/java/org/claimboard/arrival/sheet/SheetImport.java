package org.claimboard.arrival.sheet;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A spreadsheet on its way in. */
@Entity
public class SheetImport extends PanacheEntity {

    /** Where it stands. */
    enum State {
        /** It was sent; what is in which column is to be confirmed. */
        SENT,
        /** It was tried out, and nothing taken. */
        CHECKED,
        /** Its rows are drafts. */
        TAKEN
    }

    /** The name of the file. */
    String origin;

    /** Who sent it, and whose drafts its rows become. */
    String author;

    @Enumerated(EnumType.STRING)
    State state;

    Instant createdAt;

    @Nullable
    Instant takenAt;

    @Enumerated(EnumType.STRING)
    TextEncoding encoding;

    /** See {@link Delimiter#character()}. */
    String delimiter;

    /** Of claims whose row names none, BCP 47. */
    String language;

    @Enumerated(EnumType.STRING)
    DateOrder dates;

    /** See {@link Mapping#written()}. */
    String mapping;

    /** See {@link Answers#written()}. */
    String answers;

    /** Which sheet of a workbook, from 0. */
    int tab;

    /** The line on which the names of the columns stand; 0 where that is to be found out. */
    long namesLine;

    /** How often it was tried out. */
    int checks;

    /** How many rows there are; each is taken, known, changed, refused or passed over. */
    long records;

    /** Those that are drafts now, or would be. */
    long taken;

    /** Those that were here already. */
    long known;

    /** Those that were here already and said something else. */
    long changed;

    /** Those that cannot be taken. */
    long refused;

    /** Those that are no claims: sums, lines that part the sheet. */
    long passed;

    /** Sources that are drafts now, or would be. */
    long sources;

    /** Claimants that are drafts now, or would be. */
    long claimants;

    /** When what is said about each row was summed up and dropped; null while it is kept. */
    @Nullable
    Instant summedUpAt;

    Mapping mapping() {
        return new Mapping(Mapping.fields(mapping), language, dates, Answers.read(answers));
    }

    SheetForm form() {
        return new SheetForm(encoding, delimiter(), tab, namesLine);
    }

    Delimiter delimiter() {
        return Delimiter.of(delimiter.charAt(0)).orElseThrow();
    }

    boolean isTaken() {
        return state == State.TAKEN;
    }
}
