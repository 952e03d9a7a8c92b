package vn.canbang.reporting.document;

/** The value that a person set aside, and why; it stays visible all the way up. */
public record FigureOverride(FigureValue automatic, String reason) {

    String words() {
        return "số tự động " + automatic.text() + "; lý do: " + reason;
    }
}
