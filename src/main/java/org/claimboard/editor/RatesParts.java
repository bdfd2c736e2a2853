package org.claimboard.editor;

import static org.claimboard.editor.Form.section;
import static org.claimboard.editor.Part.currency;
import static org.claimboard.editor.Part.list;
import static org.claimboard.editor.Part.prose;
import static org.claimboard.editor.Part.rates;
import static org.claimboard.editor.Part.reference;
import static org.claimboard.editor.Part.whole;
import static org.claimboard.editor.Part.words;

import java.util.List;
import org.claimboard.record.RecordType;

/** What can be changed of a series of exchange rates. */
final class RatesParts {

    static final Form FORM = new Form(
            RecordType.RATES,
            List.of(
                    section(
                            "series",
                            words("name").needed(),
                            currency("base").needed(),
                            currency("quote").needed(),
                            whole("preference"),
                            list("sources", 100, reference("", RecordType.SOURCE))),
                    section("rates", rates("days"), rates("averages")),
                    section("notes", prose("note"))));

    private RatesParts() {}
}
