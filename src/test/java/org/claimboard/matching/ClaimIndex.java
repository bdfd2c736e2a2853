package org.claimboard.matching;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of claims in memory, as the one that is served from has them. */
final class ClaimIndex {

    private ClaimIndex() {}

    static IndexSearcher of(Collection<ClaimWords> claims, List<? extends SentenceModel> models) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(128))) {
            for (ClaimWords claim : claims) {
                writer.addDocument(ClaimDocument.of(claim, List.copyOf(models)));
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    static Map<Cutting, Rarity> rarity(IndexSearcher searcher) throws IOException {
        Map<Cutting, Rarity> rarity = new EnumMap<>(Cutting.class);
        for (Cutting cutting : Cutting.values()) {
            rarity.put(cutting, Rarity.of(searcher.getIndexReader(), cutting));
        }
        return rarity;
    }
}
