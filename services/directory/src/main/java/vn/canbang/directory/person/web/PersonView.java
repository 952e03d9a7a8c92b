package vn.canbang.directory.person.web;

import java.util.List;
import java.util.UUID;
import vn.canbang.directory.person.AccountState;
import vn.canbang.directory.person.AppointmentView;
import vn.canbang.starter.web.Act;

/** A person as the administrator sees them. */
record PersonView(
        UUID id,
        String name,
        String username,
        AccountState account,
        List<AppointmentView> appointments,
        List<Act> actions) {}
