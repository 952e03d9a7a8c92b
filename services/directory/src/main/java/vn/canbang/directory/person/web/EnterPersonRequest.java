package vn.canbang.directory.person.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.person.AppointmentWish;

/** What is needed to enter a person; a password only for demonstration. */
record EnterPersonRequest(
        @NotBlank @Size(max = 120) String name,

        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}")
        String username,

        @Nullable @Size(min = 12, max = 64) String password,
        @Nullable @Size(max = 10) List<@Valid @NotNull AppointmentRequest> appointments) {

    List<AppointmentWish> wishes() {
        return appointments == null
                ? List.of()
                : appointments.stream().map(AppointmentRequest::wish).toList();
    }
}
