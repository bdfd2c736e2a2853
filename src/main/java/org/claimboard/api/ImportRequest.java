package org.claimboard.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claim files to import, as JSON. */
@Schema(name = "ImportRequest", description = "Claim files to import.")
public record ImportRequest(@Schema(description = "The files, 50,000 at most.") List<ImportedFile> files) {

    /** One claim file. */
    @Schema(name = "ImportedFile", description = "One claim file.")
    public record ImportedFile(
            @Schema(
                            description = "Where it would lie below the folder of claim files, with forward slashes.",
                            examples = "claimants/town.yaml")
                    String path,
            @Schema(description = "Its text: YAML, 512 KiB at most.") String text) {}
}
