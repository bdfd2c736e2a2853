package org.claimboard.quantity;

import java.util.Map;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.QuantityKind;
import org.jspecify.annotations.Nullable;

/** What tells figures apart, in words. */
public final class FigureNames {

    private FigureNames() {}

    /** What a figure is for each of; of a whole that it is in all. */
    public static LocalizedText each(@Nullable Denominator per) {
        return per == null
                ? text("in all", "전체")
                : text(DenominatorNames.of(per, "en"), DenominatorNames.of(per, "ko"));
    }

    public static LocalizedText of(Period period) {
        return text(period.name("en"), period.name("ko"));
    }

    public static LocalizedText of(QuantityKind kind) {
        return switch (kind) {
            case LEVEL -> text("level", "수준");
            case CHANGE -> text("change", "변화");
            case SHARE -> text("share", "비중");
            case RATIO -> text("ratio", "배율");
            case DIFFERENCE -> text("difference in points", "포인트 차이");
        };
    }

    public static LocalizedText of(Direction direction) {
        return switch (direction) {
            case UP -> text("up", "증가");
            case DOWN -> text("down", "감소");
        };
    }

    public static LocalizedText of(ChangeBase base) {
        return switch (base) {
            case PREVIOUS_YEAR -> text("on the year", "전년 대비");
            case PREVIOUS_HALF -> text("on the half-year", "전반기 대비");
            case PREVIOUS_QUARTER -> text("on the quarter", "전분기 대비");
            case PREVIOUS_MONTH -> text("on the month", "전월 대비");
            case PREVIOUS_WEEK -> text("on the week", "전주 대비");
            case PREVIOUS_DAY -> text("on the day", "전일 대비");
        };
    }

    private static LocalizedText text(String english, String korean) {
        return LocalizedText.of(Map.of("en", english, "ko", korean));
    }
}
