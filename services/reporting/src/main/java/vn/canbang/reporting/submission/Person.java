package vn.canbang.reporting.submission;

import vn.canbang.starter.access.Caller;

/** Who did something that another person must not undo or approve alone. */
public record Person(String subject, String name) {

    public static Person of(Caller caller) {
        return new Person(caller.subject(), caller.name());
    }

    public boolean isSameAs(Person other) {
        return subject.equals(other.subject);
    }
}
