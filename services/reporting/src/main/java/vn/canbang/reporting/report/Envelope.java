package vn.canbang.reporting.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.reporting.document.DocumentNumber;
import vn.canbang.reporting.document.Issuer;
import vn.canbang.reporting.document.SigningBlock;

/**
 * What stands around the text of a report: who issues it, where and under which number, to whom it goes and who signs
 * (domain/indicators.md section 3).
 *
 * @param approved whether somebody answers for it by signature; before that it is a draft
 */
record Envelope(
        Issuer issuer,
        DocumentNumber number,
        boolean approved,
        String place,
        @Nullable LocalDate date,
        List<String> addressees,
        List<String> recipients,
        SigningBlock signing) {}
