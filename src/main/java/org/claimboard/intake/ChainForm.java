package org.claimboard.intake;

import java.util.ArrayList;
import org.claimboard.claim.ReportingChain;
import org.claimboard.record.ChainFile;

/** A chain of circular reporting between file and store. */
final class ChainForm {

    private ChainForm() {}

    static void store(ChainFile file, ReportingChain chain, Board board) {
        chain.slug = file.chain();
        chain.ref = file.ref();
        chain.topic = file.topic();
        chain.claims.clear();
        file.claims().forEach(slug -> chain.claims.add(board.claim(slug)));
        chain.steps = new ArrayList<>(file.steps());
        chain.independentOrigins = file.independentOrigins();
        chain.note = file.note();
    }

    static ChainFile file(ReportingChain chain) {
        return new ChainFile(
                chain.slug,
                chain.ref,
                chain.topic,
                chain.claims.stream().map(claim -> claim.slug).toList(),
                chain.steps,
                chain.independentOrigins,
                chain.note);
    }
}
