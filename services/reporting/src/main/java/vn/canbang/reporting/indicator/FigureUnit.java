package vn.canbang.reporting.indicator;

/** In what a figure is counted, as it is written beside it. */
public enum FigureUnit {
    PERCENT("%", "%", 1),
    BOYS_PER_100_GIRLS("bé trai/100 bé gái", "boys per 100 girls", 1),
    POINTS("điểm", "points", 1),
    POINTS_PER_YEAR("điểm/năm", "points a year", 2),
    BIRTHS("trẻ", "births", 0),
    COMMUNES("xã", "communes", 0),
    DOCUMENTS("văn bản", "documents", 0),
    ACTIVITIES("hoạt động", "activities", 0),
    ROUNDS("cuộc", "rounds", 0),
    ISSUES("vướng mắc", "issues", 0),
    SESSIONS("cuộc", "sessions", 0),
    TALKS("cuộc", "talks", 0),
    PERSON_TIMES("lượt người", "person-times", 0),
    PERSONS("người", "persons", 0),
    ITEMS("sản phẩm, tin, bài", "items", 0),
    TIMES("lần", "times", 0),
    MINUTES("phút", "minutes", 0),
    POSTS("bài", "posts", 0),
    VIEWS("lượt", "views", 0),
    CAMPAIGNS("chiến dịch", "campaigns", 0),
    EVENTS("cuộc", "events", 0),
    CLASSES("lớp", "classes", 0),
    COURSES("lớp", "courses", 0),
    CASES("trường hợp", "cases", 0),
    FACILITIES("cơ sở", "facilities", 0),
    COMMITMENTS("cam kết", "commitments", 0),
    HOUSEHOLDS("hộ", "households", 0),
    ORGANISATIONS("cơ quan, đơn vị", "organisations", 0),
    SCHOOLS("trường", "schools", 0),
    SUBJECTS("cơ sở", "subjects", 0),
    ACTS("hành vi", "acts", 0),
    DECISIONS("quyết định", "decisions", 0),
    DONG("đồng", "đồng", 0),
    SUBMISSIONS("tin", "submissions", 0),
    RECEPTION_POINTS("điểm, hòm thư", "points", 0),
    INCIDENTS("sự cố", "incidents", 0),
    REPORTS("báo cáo", "reports", 0);

    private final String vi;
    private final String en;
    private final int decimals;

    FigureUnit(String vi, String en, int decimals) {
        this.vi = vi;
        this.en = en;
        this.decimals = decimals;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }

    /** How many decimals are printed. */
    public int decimals() {
        return decimals;
    }
}
