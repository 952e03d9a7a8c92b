package vn.canbang.starter.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a row, in the reader's language.
 *
 * @param column heading of the column; absent when the whole row is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldRow(int row, @Nullable String column, String text) {}
