package vn.canbang.reporting.submission;

/** Why a warning does not keep the report back. */
public record Explanation(String code, String item, String reason) {

    boolean explains(Finding finding) {
        return code.equals(finding.code()) && item.equals(finding.item());
    }
}
