package org.claimboard.reading;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of figures: comparisons, scales, ratios, conversions and scopes. */
@MessageBundle("figure")
public interface FigureWords {
    String givenAs();

    String onwards();

    String alsoDiffers();

    String asOf();

    String asStated();

    String asStatedHead();

    String atRatesOf(String day);

    String calculatedFrom();

    String conversions();

    String conversionsCaption();

    String converted();

    String convertedBeside();

    String counts();

    String crossRate();

    String difference();

    String doubt();

    String doubtsAboutAll();

    String doubtsAboutThis();

    String error();

    String evidenceOn();

    String excludes();

    String fairRatio();

    String figureIs();

    String finding();

    String impliedRate();

    String includes();

    String linear();

    String linearFromZero();

    String logarithmic();

    String notAlike();

    String notComparable();

    String notOnThisScale();

    String notComparableWith(int count);

    String numbers();

    String positions();

    String publishedRate();

    String ratesUsed();

    String rightConversion();

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

    String struck();

    String suggestedRatio();

    String wouldBe();

    String wrongConversion();
}
