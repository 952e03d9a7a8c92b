package vn.canbang.reporting.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a warning does not keep the report back, kept with what the warning said.
 *
 * @param arguments what the warning said when it was explained; empty in reports of earlier releases
 * @param by who explained it; absent likewise, and while it is only being given
 */
public record Explanation(
        String code,
        String item,
        String reason,
        List<Object> arguments,
        @Nullable Person by) {

    public Explanation {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    /** As somebody gives it, before it is known to which warning. */
    public static Explanation of(String code, String item, String reason) {
        return new Explanation(code, item, reason, List.of(), null);
    }

    /** Whether it is a reason for this very warning: once the numbers have changed, what was said of the old ones is none. */
    public boolean explains(Finding finding) {
        return code.equals(finding.code())
                && item.equals(finding.item())
                && !reason.isBlank()
                && (by == null || said(arguments).equals(said(finding.arguments())));
    }

    private static List<String> said(List<Object> arguments) {
        return arguments.stream().map(String::valueOf).toList();
    }

    boolean isAboutTheSameAs(Explanation other) {
        return code.equals(other.code) && item.equals(other.item);
    }

    /** The same beside its warning; nothing when there is no such warning. */
    Optional<Explanation> beside(List<Finding> findings, Person person) {
        return findings.stream()
                .filter(finding -> !finding.error() && explains(finding))
                .findFirst()
                .map(finding -> new Explanation(
                        code, item, reason, finding.arguments(), Objects.requireNonNullElse(by, person)));
    }
}
