package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.RoundingMode;
import org.claimboard.dossier.FigureOrder;
import org.claimboard.dossier.Moment;

/** The words of figures: comparisons, scales, ratios, conversions and scopes. */
@MessageBundle("figure")
public interface FigureWords {
    String givenAs();

    String onwards();

    String addressOf();

    String alsoDiffers();

    String asOf();

    String asStated();

    String asStatedHead();

    String atRatesOf(String day);

    String belowZero();

    String byMail();

    String calculatedFrom();

    String citeThis();

    String conversions();

    String conversionsCaption();

    String converted();

    String convertedBeside();

    String andMore(int count);

    String counts();

    String crossRate();

    String difference();

    String dividedBy();

    String doubt();

    String doubtsAboutAll();

    String doubtsAboutThis();

    String equals();

    String error();

    String evidenceOn();

    String excludes();

    String fairRatio();

    String figureIs();

    String finding();

    String groupHead();

    String groupNoNumber();

    String groupsApart();

    String groupUnclear();

    String groupUnknown();

    String howHead();

    String impliedRate();

    String includes();

    String lastRated();

    String linear();

    String linearFromZero();

    String logarithmic();

    String lowerBound();

    String minus();

    @Message
    String mode(RoundingMode mode);

    @Message
    String moment(Moment.Kind kind);

    String notAlike();

    String notComparable();

    String groupContinued();

    String notComparableWith(int count);

    String pageAfter();

    String pageBefore();

    String pageOf(int number, int count, int figures);

    String pages();

    String notOnThisScale();

    String numbers();

    String plus();

    String publishedRate();

    String ratesUsed();

    String ratio();

    String reckonedBy(String newsroom);

    String rightConversion();

    String roundDecimals(int digits, String mode);

    String roundEndless(int digits, String mode);

    String roundSignificant(int digits, String mode);

    String scopeExcludes();

    String scopeHardware();

    String scopeIncludes();

    String scopeMeasure();

    String scopeMethod();

    String scopePeriod();

    String scopePhase();

    String scopePlace();

    String scopePopulation();

    String scopeSubject();

    String scopeUnknown();

    String shareThis();

    String shownAs();

    @Message
    String sort(FigureOrder order);

    String sortBy();

    String statedBy();

    String struck();

    String suggestedRatio();

    String takeHead();

    String timelineHead();

    String timelineMore(int count);

    String times();

    String undated();

    String upperBound();

    String wouldBe();

    String wrongConversion();

    String yearsAxis();
}
