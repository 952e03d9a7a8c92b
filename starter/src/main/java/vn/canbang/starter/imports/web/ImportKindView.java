package vn.canbang.starter.imports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.starter.imports.ImportColumn;
import vn.canbang.starter.imports.ImportKind;

/** A kind of file as it is offered. */
record ImportKindView(String kind, String title, List<ColumnView> columns) {

    static ImportKindView of(ImportKind<?> kind) {
        return new ImportKindView(
                kind.code(),
                kind.title(),
                kind.columns().stream().map(ColumnView::of).toList());
    }

    /** A column of the template. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnView(
            String code,
            String header,
            boolean required,
            @Nullable String hint) {

        static ColumnView of(ImportColumn column) {
            return new ColumnView(column.code(), column.heading(), column.required(), column.hint());
        }
    }
}
