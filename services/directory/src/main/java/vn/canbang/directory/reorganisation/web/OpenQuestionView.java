package vn.canbang.directory.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.directory.reorganisation.OpenQuestion;
import vn.canbang.directory.reorganisation.RecordKind;
import vn.canbang.directory.unit.UnitRef;

/** A record of a split unit with the units that it may belong to now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenQuestionView(
        UUID record,
        RecordKind kind,
        String name,
        UnitRef unit,
        List<UnitRef> candidates,
        @Nullable UnitRef chosen) {

    static OpenQuestionView of(OpenQuestion question) {
        var successors = question.unit().successors();
        return new OpenQuestionView(
                question.record(),
                question.kind(),
                question.name(),
                UnitRef.of(question.unit().unit()),
                successors.stream().map(UnitRef::of).toList(),
                successors.stream()
                        .filter(successor -> successor.path().equals(question.chosen()))
                        .findFirst()
                        .map(UnitRef::of)
                        .orElse(null));
    }
}
