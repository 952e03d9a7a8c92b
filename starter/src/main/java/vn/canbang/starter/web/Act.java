package vn.canbang.starter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that the caller may do to a record now, or a usual one that is refused with the reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Act(String name, boolean allowed, @Nullable String reason) {

    public static Act allowed(String name) {
        return new Act(name, true, null);
    }

    public static Act refused(String name, String reason) {
        return new Act(name, false, reason);
    }

    /** These acts when the caller may do them now, else none. */
    public static List<Act> when(boolean allowed, String... names) {
        return allowed ? Arrays.stream(names).map(Act::allowed).toList() : List.of();
    }
}
