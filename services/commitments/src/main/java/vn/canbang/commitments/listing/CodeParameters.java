package vn.canbang.commitments.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.stereotype.Component;

/** Reads codes in query parameters ({@code due_for_renewal}) as the values of our closed lists. */
@Component
class CodeParameters implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Enum.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return Arrays.stream(to.getType().getEnumConstants())
                .filter(value ->
                        ((Enum<?>) value).name().toLowerCase(Locale.ROOT).equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code"));
    }
}
