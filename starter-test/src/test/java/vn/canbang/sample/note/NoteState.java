package vn.canbang.sample.note;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a note can still be closed. */
public enum NoteState {
    @JsonProperty("still_open")
    OPEN,
    CLOSED
}
