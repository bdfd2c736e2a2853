package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dashboard and of the lists of questions and articles. */
@MessageBundle("board")
public interface BoardWords {
    String allArticles(long count);

    String allChanges();

    String allClaims(long count);

    String allFigures();

    String allQuestions(long count);

    String articles();

    String articlesLead(long count);

    String differsIn();

    String find();

    String findLabel();

    String firstClaims();

    String inArticle();

    String key();

    String moreQuestions();

    String newestChange();

    String noFigures();

    String noQuestions();

    String nothingFound();

    String nothingYet();

    String nothingYetText();

    String otherQuestions();

    String plotFew(String whose, String amounts);

    String plotMany(String whose, int count, String lowest, String highest);

    String questionsFound(long count);

    String questionsHead();

    String questionsLead();

    String topics();

    String updated();

    String verdicts();
}
