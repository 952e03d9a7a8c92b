package vn.canbang.reporting.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a report is ordered or asked for; who is only asked is never late. */
public enum Mode {
    /** “Giao” */
    @JsonProperty("directive")
    DIRECTIVE,
    /** “Đề nghị” */
    @JsonProperty("request")
    REQUEST
}
