package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.UnitRef;

/** A body that ends with its unit, or whose people stand at one, with who goes on for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BodyView(
        BodyName organisation,
        UnitRef unit,
        boolean closes,
        int people,
        int peopleWithoutPost,
        int peopleLate,
        @Nullable BodyName proposed,
        @Nullable BodyName chosen,
        boolean decided,
        boolean endsWithoutSuccessor) {}
