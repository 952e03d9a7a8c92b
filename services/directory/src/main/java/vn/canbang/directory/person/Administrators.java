package vn.canbang.directory.person;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Those who settle who may work in a province, or may still read it. */
@Component
public class Administrators {

    private final People people;

    Administrators(People people) {
        this.people = people;
    }

    /** True when somebody with an account administers the current province, and no day is set on which that ends. */
    public boolean goOnAfter(LocalDate day) {
        return people.findAll().stream()
                .filter(person -> person.accountId().isPresent())
                .flatMap(person -> person.posts().holdingOn(day).stream())
                .anyMatch(held -> held.lastDay() == null && held.roles().contains(Role.TENANT_ADMIN));
    }
}
