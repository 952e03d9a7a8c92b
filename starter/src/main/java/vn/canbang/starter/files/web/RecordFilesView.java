package vn.canbang.starter.files.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.aggregate.HistoryEntry;
import vn.canbang.starter.files.FileType;
import vn.canbang.starter.files.KeptFile;
import vn.canbang.starter.files.Pixels;
import vn.canbang.starter.files.RecordFiles;
import vn.canbang.starter.web.Act;

/**
 * The files of a record as its reader sees them, with what happened to them.
 *
 * @param actions what the caller may do to the files now: {@code add}, {@code replacement}, {@code removal}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordFilesView(List<FileView> items, List<FileStepView> history, List<Act> actions, long version) {

    public static RecordFilesView of(RecordFiles files, List<Act> actions) {
        return new RecordFilesView(
                files.files().stream().map(FileView::of).toList(),
                files.history().stream().map(FileStepView::of).toList(),
                actions,
                files.version());
    }

    /** A file as it is listed; its content is asked for alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileView(
            UUID id,
            String name,
            FileType type,
            long size,
            @Nullable Pixels pixels,
            Instant keptAt,
            String keptBy) {

        static FileView of(KeptFile file) {
            return new FileView(
                    file.id(), file.name(), file.type(), file.size(), file.pixels(), file.keptAt(), file.keptBy());
        }
    }

    /** One step of what happened to the files. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FileStepView(
            @Nullable Instant at,
            String act,
            @Nullable String by,
            @Nullable String reason) {

        static FileStepView of(HistoryEntry entry) {
            var by = entry.by();
            return new FileStepView(entry.at(), entry.act(), by == null ? null : by.name(), entry.reason());
        }
    }
}
