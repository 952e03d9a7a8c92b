package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.reorganisation.RecordKind;
import vn.canbang.directory.unit.UnitRef;

/** How many records of a kind pass from where to where. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectView(RecordKind kind, UnitRef from, @Nullable UnitRef to, boolean split, int count) {}
