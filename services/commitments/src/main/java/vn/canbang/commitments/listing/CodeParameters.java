package vn.canbang.commitments.listing;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.stereotype.Component;

/** Reads codes in query parameters ({@code due_for_renewal}) as the values of our closed lists. */
@Component
@SuppressWarnings("rawtypes")
class CodeParameters implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return code -> Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code"));
    }
}
