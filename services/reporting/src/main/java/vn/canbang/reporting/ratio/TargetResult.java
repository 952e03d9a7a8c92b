package vn.canbang.reporting.ratio;

/** What may be said of a numeric target: "đạt", "không đạt" or "chưa đủ cơ sở thống kê". */
public enum TargetResult {
    MET,
    NOT_MET,
    NOT_DECIDABLE
}
