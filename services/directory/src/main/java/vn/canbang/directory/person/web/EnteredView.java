package vn.canbang.directory.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A person just entered, with the one-time password that is shown here and nowhere else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnteredView(PersonView person, @Nullable String password) {

    @Override
    public String toString() {
        return "EnteredView[person=" + person.id() + "]";
    }
}
