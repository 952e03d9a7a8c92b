package vn.canbang.sample.note.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.sample.note.NoteState;

/** A note as a row of a file says it. */
record JottedNote(
        @NotBlank @Size(max = 200) String text,
        @NotNull NoteState state,
        @Nullable LocalDate writtenOn,
        @Nullable @Max(1_000) Integer pages) {}
