package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.SourceStore;
import org.claimboard.claim.TopicStore;
import org.claimboard.ledger.RecordFile;
import org.claimboard.ledger.RecordFileStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FilePaths;
import org.claimboard.record.FileReader;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.YamlWriter;

/**
 * Writes the store back as claim files. A record that still says what its file said gets that very file, down to its
 * comments and line breaks; any other is written in canonical form.
 */
@ApplicationScoped
public class Exporter {

    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final TopicStore topics;
    private final ArticleStore articles;
    private final ClaimStore claims;
    private final CredibilityNoteStore notes;
    private final ComparisonStore comparisons;
    private final ChainStore chains;
    private final RateStore rates;
    private final RecordFileStore recordFiles;

    Exporter(
            ClaimantStore claimants,
            SourceStore sources,
            TopicStore topics,
            ArticleStore articles,
            ClaimStore claims,
            CredibilityNoteStore notes,
            ComparisonStore comparisons,
            ChainStore chains,
            RateStore rates,
            RecordFileStore recordFiles) {
        this.claimants = claimants;
        this.sources = sources;
        this.topics = topics;
        this.articles = articles;
        this.claims = claims;
        this.notes = notes;
        this.comparisons = comparisons;
        this.chains = chains;
        this.rates = rates;
        this.recordFiles = recordFiles;
    }

    /**
     * Writes every record below the folder, over files that are there, and what they said, so that a file which is changed
     * then is a change and no conflict when it is read.
     *
     * @return how many files were written
     * @throws IOException if a file cannot be written
     */
    @Transactional(rollbackOn = IOException.class)
    public int run(Path folder) throws IOException {
        Path real = folder(folder);
        Map<String, RecordFile> read = new HashMap<>();
        recordFiles.listAll().forEach(file -> read.put(file.recordType + " " + file.slug, file));
        List<FiledRecord> records = records();
        for (FiledRecord filed : records) {
            RecordFile file = read.get(filed.recordType() + " " + filed.slug());
            Path path = below(real, file == null ? FilePaths.of(filed) : file.path);
            Files.writeString(path, file != null && saysTheSame(file, filed) ? file.text : YamlWriter.write(filed));
        }
        ExportBaseline.of(records).write(real);
        return records.size();
    }

    /** Where the folder really is: it may be a link. */
    private static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return folder.toRealPath();
    }

    /** The path of a file, with its folder made. What lies outside is not written over through a link. */
    private static Path below(Path folder, String relative) throws IOException {
        Path path = folder.resolve(relative);
        Path parent = Objects.requireNonNull(path.getParent());
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent);
        }
        boolean linked = Files.isSymbolicLink(path);
        if (!parent.toRealPath().startsWith(folder)
                || (linked && !(Files.exists(path) && path.toRealPath().startsWith(folder)))) {
            throw new FileSystemException(path.toString(), null, "goes by a link that leads out of the folder");
        }
        return path;
    }

    /** Every record of the store in the form of files. */
    List<FiledRecord> records() {
        List<FiledRecord> records = new ArrayList<>();
        claimants.listAll().forEach(claimant -> records.add(ClaimantForm.file(claimant)));
        Map<String, List<CredibilityNote>> bySource = new HashMap<>();
        Map<String, Map<String, List<CredibilityNote>>> byClaim = new HashMap<>();
        for (CredibilityNote note : notes.list("order by ordinal")) {
            Map<String, List<CredibilityNote>> target =
                    note.claim == null ? bySource : byClaim.computeIfAbsent(note.claim.slug, slug -> new HashMap<>());
            target.computeIfAbsent(note.source.slug, slug -> new ArrayList<>()).add(note);
        }
        sources.listAll()
                .forEach(source -> records.add(SourceForm.file(source, bySource.getOrDefault(source.slug, List.of()))));
        topics.listAll().forEach(topic -> records.add(TopicForm.file(topic)));
        articles.listAll().forEach(article -> records.add(ArticleForm.file(article)));
        claims.listAll()
                .forEach(claim -> records.add(ClaimOnFile.file(claim, byClaim.getOrDefault(claim.slug, Map.of()))));
        comparisons.listAll().forEach(comparison -> records.add(ComparisonForm.file(comparison)));
        chains.listAll().forEach(chain -> records.add(ChainForm.file(chain)));
        rates.listAll().forEach(series -> records.add(RatesForm.file(series)));
        return records;
    }

    private static boolean saysTheSame(RecordFile file, FiledRecord filed) {
        return FileReader.record(filed.recordType(), file.text)
                .map(asRead -> CanonicalForm.json(asRead).equals(CanonicalForm.json(filed)))
                .orElse(false);
    }
}
