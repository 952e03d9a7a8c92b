package vn.canbang.directory.me.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.ReachCode;
import vn.canbang.directory.person.AppointmentView;
import vn.canbang.directory.unit.UnitRef;

/**
 * Who is signed in, as what, and what that allows.
 *
 * @param ended the appointment that ended last, while none holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
        @Nullable UUID personId,
        String name,
        @Nullable String username,
        TenantName tenant,
        LocalDate today,
        boolean todayShifted,
        @Nullable AppointmentView appointment,
        List<AppointmentView> appointments,
        @Nullable AppointmentView ended,
        List<UnitRef> unitPath,
        Set<String> roles,
        ReachCode reach,
        Set<String> permissions) {

    /**
     * The tenant by name.
     *
     * @param lastDay last day of a province that went into another one and is only read since
     * @param predecessors provinces that went into this one and are read with accounts of theirs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TenantName(
            String slug,
            String name,
            boolean demonstration,
            String provinceCode,
            @Nullable LocalDate lastDay,
            List<Predecessor> predecessors) {}

    /** A province as it was called, and its last day. */
    record Predecessor(String name, LocalDate lastDay) {}
}
