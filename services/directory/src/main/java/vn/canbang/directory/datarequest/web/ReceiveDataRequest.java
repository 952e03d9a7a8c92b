package vn.canbang.directory.datarequest.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.datarequest.DataRequestKind;
import vn.canbang.directory.datarequest.DataSubject;
import vn.canbang.directory.datarequest.SubjectKind;

/** A request about personal data as it came in; whose data it is stands by id, so that nobody is named twice. */
record ReceiveDataRequest(
        @NotNull DataRequestKind kind,
        @NotNull @Valid Subject subject,
        @NotNull LocalDate receivedOn,
        @Nullable Boolean byProcessor) {

    boolean isByProcessor() {
        return Boolean.TRUE.equals(byProcessor);
    }

    /** Whose data it is. */
    record Subject(@NotNull SubjectKind kind, @NotNull UUID id) {

        DataSubject subject() {
            return new DataSubject(kind, id);
        }
    }
}
