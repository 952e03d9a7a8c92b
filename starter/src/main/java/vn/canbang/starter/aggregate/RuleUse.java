package vn.canbang.starter.aggregate;

import java.time.LocalDate;

/** The rule row that a case used, kept with the case. */
public record RuleUse(String key, LocalDate validFrom, String value, String status, String source) {}
