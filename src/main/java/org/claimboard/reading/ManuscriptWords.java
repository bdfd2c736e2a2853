package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.manuscript.RemarkKind;

/** The words of the page on which a whole text is checked. */
@MessageBundle("manuscript")
public interface ManuscriptWords {
    String badDay();

    String change(String first, String second, String right, String stated);

    String span(String first, String second, String right, String stated);

    String checkedBy();

    String conversion(String first, String right, String stated, String error);

    String conversionHolds(String first, String right, String stated);

    String day();

    String dayHint();

    String differing();

    String each(String first, String second, String right, String stated);

    String kind(RemarkKind kind);

    String label();

    String lead();

    String limits(String characters, int sentences);

    String markedText();

    String more(int count);

    String noDay(String first);

    String noRate(String day, String first);

    String nothing();

    String nothingText();

    String otherNumber(String numbers);

    String outcome(int doubts);

    String outcomeText(int sentences, int others);

    String percentForPoints(String first, String second, String right, String stated);

    String pointsForPercent(String first, String second, String right, String stated);

    String quotation();

    String rate(String day, String rate);

    String remark();

    String remarks();

    String repeats();

    String rounding(String lower, String upper);

    String share(String first, String second, String right, String stated);

    String shareOf(String first, String right, String stated);

    String source();

    String sourceSays();

    String submit();

    String sum(String parts, String right, String stated);

    String sumOfAHundred(String parts, String right);

    String title();

    String tolerance(String percent);

    String tooLong(String characters);

    String tooMany(int sentences);

    String unlike(String first, String second, String ratio);

    String unlikeKinds(String first, String second, String ratio);

    String wholeText();

    String wholeTextLead();
}
