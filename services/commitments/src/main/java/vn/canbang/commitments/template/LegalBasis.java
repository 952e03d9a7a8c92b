package vn.canbang.commitments.template;

import java.time.LocalDate;

/**
 * A document that a form rests on, as it stands under “Căn cứ”.
 *
 * @param number number and symbol
 */
public record LegalBasis(String number, LocalDate issuedOn, String issuer, String title) {}
