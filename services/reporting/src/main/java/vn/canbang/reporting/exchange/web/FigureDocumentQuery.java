package vn.canbang.reporting.exchange.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.exchange.TakingFigures;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.web.ParameterText;

/**
 * What whoever brings a document of figures says beside it.
 *
 * @param fileName stands beside each number as its source
 * @param scheme the codes that the document uses; ours when none is named
 * @param reason why automatic numbers are set aside; without one none is
 * @param replace whether numbers that somebody typed otherwise give way
 */
record FigureDocumentQuery(
        @Parameter(required = true) @Nullable String fileName,
        @Nullable String scheme,
        @Nullable String reason,
        @Nullable Boolean replace,
        @Nullable Boolean dryRun) {

    private static final int LONGEST_REASON = 1_000;

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    TakingFigures.Terms terms() {
        if (fileName == null) {
            throw InvalidException.at("/fileName", "required");
        }
        return new TakingFigures.Terms(
                Objects.requireNonNullElse(scheme, "canbang"),
                ParameterText.fileName(fileName),
                reason == null || reason.isBlank() ? null : ParameterText.require("reason", reason, LONGEST_REASON),
                Boolean.TRUE.equals(replace));
    }
}
