package vn.canbang.directory.datarequest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The law that allows to refuse, and when the person was told. */
record RefuseRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 300) String legalGround) {}
