package vn.canbang.directory.person.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.Page;

/** Whose accounts stand in the audit, for those who read it. */
@RestController
@RequestMapping("/api/directory/v1/accounts")
@Permit("audit:read")
class AccountController {

    private static final int MOST = 100;

    private final People people;

    AccountController(People people) {
        this.people = people;
    }

    /** Those of the accounts that belong to somebody here. */
    @GetMapping
    Page<AccountHolder> holders(@RequestParam List<String> subjects) {
        if (subjects.size() > MOST) {
            throw InvalidException.at("/subjects", "invalid_value");
        }
        var holders = people.findByAccountIdIn(subjects).stream()
                .map(AccountHolder::of)
                .flatMap(Optional::stream)
                .toList();
        return new Page<>(holders, null);
    }

    /** Who has an account. */
    record AccountHolder(String subject, String name, String username) {

        static Optional<AccountHolder> of(Person person) {
            return person.accountId().map(account -> new AccountHolder(account, person.name(), person.username()));
        }
    }
}
