package org.claimboard.arrival.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.SheetImport.State;

/** The words of spreadsheets on their way in. */
@MessageBundle("sheet")
public interface SheetWords {
    @Message
    String cell();

    @Message
    String changed();

    @Message
    String check();

    @Message
    String checkHint();

    @Message
    String claim();

    @Message
    String claimant();

    @Message
    String claimants();

    @Message
    String column();

    @Message
    String columnsHead();

    @Message
    String columnsLead();

    @Message
    String count();

    @Message
    String dateOrder(DateOrder order);

    @Message
    String dates();

    @Message
    String delimiter();

    @Message
    String delimiterIs(Delimiter delimiter);

    @Message
    String draftsHead();

    @Message
    String encoding();

    @Message
    String encodingIs(TextEncoding encoding);

    @Message
    String examples();

    @Message
    String fault(Why why);

    @Message
    String faultAt(long line);

    @Message
    String field(Field field);

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String holds();

    @Message
    String known();

    @Message
    String language();

    @Message
    String languageHint();

    @Message
    String line();

    @Message
    String more();

    @Message
    String nothingWritten();

    @Message
    String number();

    @Message
    String older();

    @Message
    String outcome();

    @Message
    String previewHead();

    @Message
    String readingHead();

    @Message
    String refused();

    @Message
    String remark();

    @Message
    String remarksHead();

    @Message
    String reportHead();

    @Message
    String rows(long count);

    @Message
    String rule(SheetRule rule);

    @Message
    String send();

    @Message
    String sent();

    @Message
    String sheetsHead();

    @Message
    String sheetsLead();

    @Message
    String stated();

    @Message
    String state(State state);

    @Message
    String take(long count);

    @Message
    String takeHint();

    @Message
    String taken();

    @Message
    String words();

    @Message
    String wouldTake();
}
