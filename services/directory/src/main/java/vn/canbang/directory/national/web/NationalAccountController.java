package vn.canbang.directory.national.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.national.AdmittingToNational;
import vn.canbang.directory.national.NationalAccount;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.Versioned;

/** Accounts of the Population Authority, for operators. */
@RestController
@RequestMapping("/api/directory/v1/national-accounts")
@Permit("national:admit")
class NationalAccountController {

    private final AdmittingToNational admitting;
    private final Audit audit;

    NationalAccountController(AdmittingToNational admitting, Audit audit) {
        this.admitting = admitting;
        this.audit = audit;
    }

    /** Who is to be admitted; a password of one's own choice only for demonstrations. */
    record AdmitRequest(
            @NotBlank @Size(max = 120) @Pattern(regexp = "[\\p{L}\\p{M}\\p{N} .,'’-]+")
            String name,

            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}")
            String username,

            @Nullable @Size(min = 12, max = 64) String password) {

        @Override
        public String toString() {
            return "AdmitRequest[" + username + "]";
        }
    }

    record CloseRequest(@Nullable @Size(max = 500) String reason) {}

    record NationalAccountView(UUID id, String name, String username, boolean open) {

        static NationalAccountView of(NationalAccount account) {
            return new NationalAccountView(account.id(), account.name(), account.username(), account.isOpen());
        }
    }

    /** An account just made, with the one-time password that is shown here and nowhere else. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AdmittedView(
            NationalAccountView account, @Nullable String password) {

        @Override
        public String toString() {
            return "AdmittedView[" + account.username() + "]";
        }
    }

    record NationalAccountList(List<NationalAccountView> items) {}

    @GetMapping
    NationalAccountList list() {
        return new NationalAccountList(
                admitting.all().stream().map(NationalAccountView::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<NationalAccountView> get(@PathVariable UUID id) {
        return shown(admitting.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AdmittedView> admit(Attempt attempt, @Valid @RequestBody AdmitRequest request) {
        var admitted = admitting.admit(attempt, request.name(), request.username(), request.password());
        audit.acted("national_account_admitted", request.username());
        return Versioned.made(
                admitted.account(), new AdmittedView(NationalAccountView.of(admitted.account()), admitted.password()));
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<NationalAccountView> close(
            Attempt attempt, @PathVariable UUID id, @Valid @RequestBody CloseRequest request) {
        var closed = admitting.close(attempt, id, request.reason());
        audit.acted("national_account_closed", closed.username());
        return shown(closed);
    }

    private static ResponseEntity<NationalAccountView> shown(NationalAccount account) {
        return Versioned.shown(account, NationalAccountView.of(account));
    }
}
