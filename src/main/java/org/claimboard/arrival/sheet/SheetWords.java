package org.claimboard.arrival.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.arrival.sheet.SheetFault.Why;
import org.claimboard.arrival.sheet.SheetImport.State;

/** The words of spreadsheets on their way in. */
@MessageBundle("sheet")
public interface SheetWords {
    String aboveHead();

    String aboveLead();

    String cell();

    String changed();

    String check();

    String checkHint();

    String choose();

    String claim();

    String claimant();

    String claimants();

    String column();

    String columnsHead();

    String columnsLead();

    String count();

    @Message
    String dateOrder(DateOrder order);

    String dates();

    String datesAsked();

    String delimiter();

    @Message
    String delimiterIs(Delimiter delimiter);

    String draftsHead();

    String encoding();

    @Message
    String encodingIs(TextEncoding encoding);

    String examples();

    @Message
    String fault(Why why);

    String faultAt(long line);

    @Message
    String field(Field field);

    String factorAsked();

    String file();

    String fileHint();

    String holds();

    String known();

    String language();

    String languageHint();

    String line();

    String meant();

    String meantHead();

    String meantHint();

    String meantLead();

    String meantMore(int count);

    String more();

    String namesLine();

    String newSources();

    String nothingWritten();

    String number();

    String older();

    String onlyNotes();

    String outcome();

    String passed();

    String previewHead();

    String readingHead();

    String refused();

    String remark();

    String remarksHead();

    String reportHead();

    String rows(long count);

    @Message
    String rule(SheetRule rule);

    String send();

    String sent();

    String sheetsHead();

    String sheetsLead();

    String stated();

    @Message
    String state(State state);

    String tab();

    String template();

    String templateNames();

    @Message
    String times(Factor factor);

    String take(long count);

    String takeHint();

    String taken();

    String words();

    String wouldTake();

    String summedUp();
}
