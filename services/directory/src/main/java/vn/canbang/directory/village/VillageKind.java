package vn.canbang.directory.village;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a village-level unit is called (closed list 5); the word is part of its shown name. */
public enum VillageKind {
    @JsonProperty("thon")
    THON("Thôn"),
    @JsonProperty("xom")
    XOM("Xóm"),
    @JsonProperty("lang")
    LANG("Làng"),
    @JsonProperty("ap")
    AP("Ấp"),
    @JsonProperty("ban")
    BAN("Bản"),
    @JsonProperty("buon")
    BUON("Buôn"),
    @JsonProperty("bon")
    BON("Bon"),
    @JsonProperty("phum")
    PHUM("Phum"),
    @JsonProperty("soc")
    SOC("Sóc"),
    @JsonProperty("to_dan_pho")
    TO_DAN_PHO("Tổ dân phố"),
    @JsonProperty("khu_pho")
    KHU_PHO("Khu phố"),
    @JsonProperty("khoi_pho")
    KHOI_PHO("Khối phố"),
    @JsonProperty("khom")
    KHOM("Khóm"),
    @JsonProperty("tieu_khu")
    TIEU_KHU("Tiểu khu"),
    @JsonProperty("khu_dan_cu")
    KHU_DAN_CU("Khu dân cư");

    private final String word;

    VillageKind(String word) {
        this.word = word;
    }

    /** “thôn Hạ”, “tổ dân phố số 3”. */
    public String fullName(String name) {
        return word.toLowerCase(java.util.Locale.of("vi")) + " " + name;
    }
}
