package vn.canbang.directory.reorganisation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which of the successors of a split unit looks after a record; the path of that unit. */
record PlaceRecordRequest(
        @NotNull UUID record, @NotNull @Size(max = 60) String unit) {}
