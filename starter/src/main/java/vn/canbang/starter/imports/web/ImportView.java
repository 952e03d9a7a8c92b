package vn.canbang.starter.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.imports.ImportState;
import vn.canbang.starter.imports.ImportedFile;
import vn.canbang.starter.imports.ToldRow;

/**
 * A file as it is shown: what it does, how far it is, what was mended in it, and which rows were overtaken.
 *
 * @param id absent when the file was only looked at
 * @param done how many rows need nothing more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        @Nullable UUID id,
        String kind,
        String fileName,
        ImportState state,
        int rows,
        int added,
        int changed,
        int unchanged,
        int done,
        List<ToldRow> repairs,
        List<ToldRow> conflicts,
        @Nullable Instant importedAt,
        String importedBy) {

    static ImportView checked(ImportedFile file, boolean known, List<ToldRow> repairs) {
        return new ImportView(
                null,
                file.kind(),
                file.fileName(),
                ImportState.CHECKED,
                file.rows(),
                known ? 0 : file.added(),
                known ? 0 : file.changed(),
                known ? file.rows() : file.unchanged(),
                0,
                repairs,
                List.of(),
                null,
                file.importedBy());
    }

    static ImportView taken(ImportedFile file, List<ToldRow> repairs, List<ToldRow> conflicts) {
        return of(file, file.added(), file.changed(), file.unchanged(), repairs, conflicts);
    }

    /** Of a file that was taken before: sent again it adds nothing. */
    static ImportView known(ImportedFile file, List<ToldRow> repairs, List<ToldRow> conflicts) {
        return of(file, 0, 0, file.rows(), repairs, conflicts);
    }

    private static ImportView of(
            ImportedFile file, int added, int changed, int unchanged, List<ToldRow> repairs, List<ToldRow> conflicts) {
        return new ImportView(
                file.id(),
                file.kind(),
                file.fileName(),
                file.state(),
                file.rows(),
                added,
                changed,
                unchanged,
                file.done(),
                repairs,
                conflicts,
                file.importedAt(),
                file.importedBy());
    }
}
