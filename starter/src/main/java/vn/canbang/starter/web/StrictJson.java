package vn.canbang.starter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.canbang.starter.text.CleanText;
import vn.canbang.starter.time.LegalDate;

/** JSON as we take it: unknown fields, wrong types and forbidden characters are refused, text is made NFC (S16, S27, S30). */
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new SimpleModule("strict-values")
                        .addDeserializer(String.class, new CleanStrings())
                        .addDeserializer(LocalDate.class, new LegalDates()));
    }

    private static final class CleanStrings extends StdScalarDeserializer<String> {

        CleanStrings() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(tools.jackson.core.JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            var raw = parser.getString();
            try {
                return CleanText.of(raw);
            } catch (IllegalArgumentException e) {
                return (String) context.handleWeirdStringValue(String.class, "", "forbidden character");
            }
        }
    }

    private static final class LegalDates extends StdScalarDeserializer<LocalDate> {

        LegalDates() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(tools.jackson.core.JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
            }
            var text = parser.getString();
            try {
                return LegalDate.parse(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date of ours");
            }
        }
    }
}
