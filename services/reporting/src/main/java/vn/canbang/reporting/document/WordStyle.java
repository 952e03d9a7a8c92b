package vn.canbang.reporting.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The paragraph styles of {@code word-styles.xml}: what a line is, not how it looks. */
enum WordStyle {
    HEADER("Header"),
    HEADER_DRAFT("HeaderDraft"),
    HEAD_SUPERIOR("HeadSuperior"),
    HEAD_ISSUER("HeadIssuer"),
    HEAD_NATION("HeadNation"),
    HEAD_MOTTO("HeadMotto"),
    HEAD_NUMBER("HeadNumber"),
    HEAD_PLACE_DATE("HeadPlaceDate"),
    HEAD_DRAFT("HeadDraft"),
    RULE("Rule"),
    SECTION_END("SectionEnd"),
    TYPE("Type"),
    SUBJECT("Subject"),
    ADDRESSEES("Addressees"),
    ADDRESSEE_ITEM("AddresseeItem"),
    BASIS("Basis"),
    BODY("BodyText"),
    DATA_LINE("DataLine"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    ANNEX_NUMBER("AnnexNumber"),
    ANNEX_TITLE("AnnexTitle"),
    ANNEX_REFERENCE("AnnexReference"),
    TABLE_HEAD("TableHead"),
    TABLE_TEXT("TableText"),
    TABLE_NUMBER("TableNumber"),
    TABLE_CENTRE("TableCentre"),
    TABLE_NOTE("TableNote"),
    TABLE_TOTAL("TableTotal"),
    TABLE_TOTAL_NUMBER("TableTotalNumber"),
    TABLE_SOURCE("TableSource"),
    RECIPIENTS_HEAD("RecipientsHead"),
    RECIPIENTS("Recipients"),
    SIGNING_TITLE("SigningTitle"),
    SIGNING_NAME("SigningName");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    XWPFParagraph write(XWPFParagraph paragraph, String text) {
        paragraph.setStyle(id);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
        return paragraph;
    }
}
