package vn.canbang.starter.mongo;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import vn.canbang.starter.access.UnitPath;

/** A unit path is stored as its text, so that a prefix is a range of the index. */
final class UnitPathConversion {

    private UnitPathConversion() {}

    @WritingConverter
    static final class Writing implements Converter<UnitPath, String> {
        @Override
        public String convert(UnitPath path) {
            return path.value();
        }
    }

    @ReadingConverter
    static final class Reading implements Converter<String, UnitPath> {
        @Override
        public UnitPath convert(String value) {
            return new UnitPath(value);
        }
    }
}
