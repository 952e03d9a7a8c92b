package vn.canbang.directory.setup.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.setup.SettingUpProvince;
import vn.canbang.directory.setup.SetupStep;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;

/** “Khởi tạo tỉnh”: what is there, what is missing, and who has said that a step is complete. */
@RestController
@RequestMapping("/api/directory/v1/setup")
class SetupController {

    private final SettingUpProvince settingUp;

    SetupController(SettingUpProvince settingUp) {
        this.settingUp = settingUp;
    }

    @GetMapping
    @Permit("setup:read")
    SetupView progress(Caller caller) {
        return SetupView.of(settingUp.progress(), caller);
    }

    @PostMapping("/{step}/confirmation")
    @Permit("setup:check")
    SetupView confirm(Attempt attempt, Caller caller, @PathVariable SetupStep step) {
        return SetupView.of(settingUp.confirm(attempt, caller, step), caller);
    }

    @PostMapping("/units/error-report")
    @Permit("setup:check")
    SetupView report(Attempt attempt, Caller caller, @Valid @RequestBody ReportUnitsRequest request) {
        return SetupView.of(settingUp.reportUnits(attempt, caller, request.remark()), caller);
    }

    @PostMapping("/rules/left-unconfigured")
    @Permit("setup:check")
    SetupView leave(Attempt attempt, Caller caller, @Valid @RequestBody LeaveRuleRequest request) {
        return SetupView.of(settingUp.leaveRule(attempt, caller, request.key()), caller);
    }
}
