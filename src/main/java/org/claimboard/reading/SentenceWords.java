package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.matching.Answer;
import org.claimboard.matching.Flag;

/** The words of the page on which readers paste a sentence. */
@MessageBundle("sentence")
public interface SentenceWords {
    String against(Flag flag);

    String answer(Answer answer);

    String answerText(Answer answer);

    String answers();

    String building();

    String clause();

    String clauseText();

    String contradicting();

    String covering();

    String flag(Flag flag);

    String flagText(Flag flag);

    String flags();

    String interval();

    String kind();

    String label();

    String lead();

    String likely(int percent);

    String meaning();

    String meaningText(int percent);

    String moreNumbers(int count);

    String nearest();

    String nearestText();

    String noNumbers();

    String noUnit();

    String nothing();

    String now();

    String numberAt();

    String numbers();

    String numbersRead();

    String numbersReadText();

    String otherNumbers();

    String outcome(Flag flag);

    String outcomeText(Flag flag);

    String per();

    String probable();

    String probably();

    String probablyText();

    String related();

    String search();

    String stating();

    String statingHead();

    String statingText();

    String submit();

    String title();

    String tooLong();

    String unit();

    String value();

    String words();
}
