package vn.canbang.directory.person.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day of an appointment. */
record EndAppointmentRequest(@NotNull LocalDate lastDay) {}
