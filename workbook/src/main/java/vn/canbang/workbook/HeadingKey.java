package vn.canbang.workbook;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A column heading as it is compared: without accents, case, spaces and punctuation, so that “TÊN CƠ SỞ (*)” is “Tên cơ
 * sở”. Empty for a heading without letters and digits.
 */
public record HeadingKey(String letters) {

    public static HeadingKey of(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return new HeadingKey(plain.toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }
}
