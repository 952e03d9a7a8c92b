package vn.canbang.directory.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.unit.ChangeKind;
import vn.canbang.directory.unit.UnitLineage;
import vn.canbang.directory.unit.UnitRef;
import vn.canbang.starter.territory.UnitVersion;

/** A unit with what it came from and what holds its area now. */
record UnitDetailView(
        @JsonUnwrapped UnitView unit, List<UnitRef> ancestors, List<LinkView> formerly, List<LinkView> now) {

    /** A unit before or after this one and the act between them; without one when several steps lie between. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkView(
            UnitRef unit,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate effective,
            @Nullable ChangeKind kind,
            @Nullable Integer share,
            @Nullable String part,
            @Nullable String resolution) {

        static LinkView of(UnitLineage.Link link) {
            var change = link.change();
            return new LinkView(
                    UnitRef.of(link.unit()),
                    link.unit().validFrom(),
                    link.unit().validTo(),
                    change.effective(),
                    change.kind(),
                    change.share(),
                    change.part(),
                    change.resolution());
        }

        static LinkView of(UnitVersion heir) {
            return new LinkView(UnitRef.of(heir), heir.validFrom(), heir.validTo(), null, null, null, null, null);
        }
    }
}
