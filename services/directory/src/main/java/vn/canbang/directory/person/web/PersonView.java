package vn.canbang.directory.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.person.AccountState;
import vn.canbang.directory.person.AppointmentView;
import vn.canbang.directory.person.VacancyView;
import vn.canbang.starter.web.Act;

/**
 * A person as the administrator sees them.
 *
 * @param leavesOpen posts that nobody holds after this person; only where one person is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        UUID id,
        String name,
        String username,
        AccountState account,
        List<AppointmentView> appointments,
        @Nullable List<VacancyView> leavesOpen,
        List<Act> actions) {}
