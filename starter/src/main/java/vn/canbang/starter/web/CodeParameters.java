package vn.canbang.starter.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import vn.canbang.starter.text.Labels;

/** Reads codes in query parameters ({@code due_for_renewal}) as the values of our closed lists, as they are written in JSON. */
class CodeParameters implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Enum.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if ("".equals(source)) {
            return null;
        }
        return Arrays.stream(to.getType().getEnumConstants())
                .map(value -> (Enum<?>) value)
                .filter(value -> Labels.codeOf(value).equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code"));
    }
}
