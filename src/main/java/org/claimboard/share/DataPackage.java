package org.claimboard.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimboard.exchange.claimreview.Newsroom;
import org.claimboard.record.Sha256;

/**
 * All tables with their schema, licence and checksums in one archive, as Data Package (datapackage.org, version 1) has
 * it. The same records make the same bytes. The description comes last, for it tells the checksums of what was written.
 */
final class DataPackage {

    /**
     * An archive must say a time; that of the records is in them. A month behind the first that the format can say: the
     * very first is taken for an earlier one, which is written a second time, as a moment in the machine's zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ObjectMapper json;
    private final ObjectNode description;
    private final ArrayNode resources;

    private DataPackage(OutputStream out, ObjectMapper json) {
        this.zip = new ZipOutputStream(out);
        this.json = json;
        this.description = json.createObjectNode();
        this.resources = json.createArrayNode();
    }

    /**
     * Writes it all; the stream stays open.
     *
     * @param page where it comes from
     */
    static void write(PublishedRecords records, Newsroom newsroom, String page, ObjectMapper json, OutputStream out)
            throws IOException {
        DataPackage made = new DataPackage(out, json);
        made.describe(newsroom, page);
        for (Table<?> table : Tables.ALL) {
            made.add(table, records);
        }
        made.finish();
    }

    private void describe(Newsroom newsroom, String page) {
        description.put("name", "claimboard");
        description.put("profile", "tabular-data-package");
        description.put("title", newsroom.name() + ": claims, sources, evidence and credibility notes");
        description.put("homepage", page);
        newsroom.licence().ifPresent(licence -> {
            ObjectNode entry = description.putArray("licenses").addObject();
            if (licence.id() != null) {
                entry.put("name", licence.id());
            }
            entry.put("path", licence.address());
        });
    }

    private <R> void add(Table<R> table, PublishedRecords records) throws IOException {
        String file = table.name() + ".csv";
        begin(file);
        DigestOutputStream hashed = new DigestOutputStream(new Kept(zip), Sha256.digest());
        Counted counted = new Counted(hashed);
        CsvFile.write(table, records, counted);
        zip.closeEntry();
        ObjectNode resource = resources.addObject();
        resource.put("name", table.name());
        resource.put("title", table.title());
        resource.put("path", file);
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        resource.put("bytes", counted.bytes());
        resource.put(
                "hash",
                "sha256:" + HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.addObject()
                .put("name", column.name())
                .put("type", column.type())
                .put("description", column.description()));
        if (table.key().size() == 1) {
            schema.put("primaryKey", table.key().get(0));
        }
    }

    private void finish() throws IOException {
        description.set("resources", resources);
        begin("datapackage.json");
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
