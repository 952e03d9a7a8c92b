package vn.canbang.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.calendar.ReportingCalendar.Signer;
import vn.canbang.reporting.directory.Organisation;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.SigningBlock;

/**
 * How a kind of body stands in the head of its papers and under them, from {@code canbang/reporting/issuers.yaml}.
 *
 * @param superior the body above it, with {@code {unit}} for the unit; absent where the directory says it
 * @param name absent where the directory says it
 * @param ofUnit whether it is the committee of its unit, which has no body above it
 * @param symbol what follows the stroke of its numbers
 * @param onBehalfOf the body for which its head signs; absent where the head signs as such
 * @param deputy title of who signs for the head; absent where the head does
 */
record IssuerForm(
        List<String> kinds,
        @Nullable String superior,
        @Nullable String name,
        boolean ofUnit,
        String symbol,
        @Nullable String onBehalfOf,
        String head,
        @Nullable String deputy) {

    private static final String UNIT = "{unit}";
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String COMMITTEE_IN_SHORT = "UBND";

    IssuerForm {
        kinds = List.copyOf(kinds);
    }

    /** True of the entry for all other bodies as well. */
    boolean isFor(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * @param unit such as "tỉnh Cao Bằng"
     * @param body as the directory knows it; absent when it knows none
     * @param above the body above it, likewise
     */
    Issuer issuer(String unit, @Nullable Organisation body, @Nullable Organisation above) {
        var named = name != null ? name : body == null ? unit : body.name();
        if (ofUnit) {
            return new Issuer(null, named, unit);
        }
        if (superior != null) {
            return new Issuer(superior.replace(UNIT, unit), named);
        }
        return new Issuer(above == null ? null : above.name().replace(COMMITTEE, COMMITTEE_IN_SHORT), named);
    }

    /** By what right and under which title somebody signs: "TM. ỦY BAN NHÂN DÂN", below it "KT. CHỦ TỊCH", and "PHÓ CHỦ TỊCH". */
    SigningBlock signing(Signer signer, @Nullable String person) {
        if (signer == Signer.HEAD || deputy == null) {
            return new SigningBlock(onBehalfOf, head, person);
        }
        var mode = Stream.of(onBehalfOf, "KT. " + head).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return new SigningBlock(mode, deputy, person);
    }
}
