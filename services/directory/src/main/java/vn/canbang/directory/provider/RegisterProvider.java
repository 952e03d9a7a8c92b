package vn.canbang.directory.provider;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.ServiceKind;

/** The wish to register a provider: all that is ever asked of one. */
public record RegisterProvider(
        String fullName,
        ProviderTitle title,
        @Nullable String practiceLicenceNo,
        UUID facilityId,
        Set<ServiceKind> serviceKinds,
        LocalDate from) {}
