package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of figures: comparisons, scales, ratios, conversions and scopes. */
@MessageBundle("figure")
public interface FigureWords {
    @Message
    String asOf();

    @Message
    String asStated();

    @Message
    String asStatedHead();

    @Message
    String atRatesOf(String day);

    @Message
    String calculatedFrom();

    @Message
    String conversions();

    @Message
    String conversionsCaption();

    @Message
    String converted();

    @Message
    String convertedBeside();

    @Message
    String counts();

    @Message
    String crossRate();

    @Message
    String doubt();

    @Message
    String doubtsAboutAll();

    @Message
    String doubtsAboutThis();

    @Message
    String error();

    @Message
    String evidenceOn();

    @Message
    String excludes();

    @Message
    String fairRatio();

    @Message
    String finding();

    @Message
    String impliedRate();

    @Message
    String includes();

    @Message
    String linear();

    @Message
    String linearFromZero();

    @Message
    String logarithmic();

    @Message
    String notComparable();

    @Message
    String notComparableWith(int count);

    @Message
    String numbers();

    @Message
    String positions();

    @Message
    String publishedRate();

    @Message
    String ratesUsed();

    @Message
    String rightConversion();

    @Message
    String scopeExcludes();

    @Message
    String scopeHardware();

    @Message
    String scopeIncludes();

    @Message
    String scopeMeasure();

    @Message
    String scopePeriod();

    @Message
    String scopePhase();

    @Message
    String scopeSubject();

    @Message
    String scopeUnknown();

    @Message
    String struck();

    @Message
    String suggestedRatio();

    @Message
    String wouldBe();

    @Message
    String wrongConversion();
}
