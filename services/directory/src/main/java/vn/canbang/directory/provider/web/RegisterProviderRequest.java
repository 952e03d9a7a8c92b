package vn.canbang.directory.provider.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.facility.ServiceKind;
import vn.canbang.directory.provider.ProviderTitle;
import vn.canbang.directory.provider.RegisterProvider;

/** What is needed to register a provider. */
record RegisterProviderRequest(
        @NotBlank @Size(max = 120) String fullName,
        @NotNull ProviderTitle title,
        @Nullable @Size(max = 60) String practiceLicenceNo,
        @NotNull UUID facilityId,
        @NotEmpty @Size(max = 30) Set<@NotNull ServiceKind> serviceKinds,
        @NotNull LocalDate from) {

    RegisterProvider wish() {
        return new RegisterProvider(fullName, title, practiceLicenceNo, facilityId, serviceKinds, from);
    }
}
