package vn.canbang.directory.me.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** As what the person goes on working. */
record ChooseAppointmentRequest(@NotNull UUID appointmentId) {}
