package vn.canbang.workbook;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an archive that was judged: finds its part, the texts and styles that it needs, and its headings. */
final class SheetTableReading {

    private final Archive archive;
    private final HeadRow headRow;

    SheetTableReading(Archive archive, Collection<String> expectedHeadings) {
        this.archive = archive;
        this.headRow = new HeadRow(expectedHeadings);
    }

    /** The sheet of that name, or the first visible one. */
    SheetTable of(@Nullable String name) throws IOException {
        String main = part(PackageLinks.of(archive, ""), "officeDocument")
                .orElseThrow(() -> new WorkbookRefusedException(RefusalReason.NOT_A_WORKBOOK));
        var index = WorkbookIndex.of(archive, main);
        var links = PackageLinks.of(archive, main);
        var sheet = sheet(index, links, name);
        var texts = SharedTexts.of(archive, part(links, "sharedStrings").orElse(null));
        var formats = CellFormats.of(archive, part(links, "styles").orElse(null));
        String part = links.byId(sheet.link()).orElseThrow().target();
        var content = archive.find(part).orElseThrow(PartHandler::damaged);
        var lines = SheetLines.of(content, texts, formats, index.from1904());
        return table(sheet.name(), lines);
    }

    private SheetTable table(String name, List<NumberedCells> lines) {
        if (lines.isEmpty()) {
            throw new WorkbookRefusedException(RefusalReason.NO_HEADINGS);
        }
        int head = headRow.indexIn(lines);
        var body = lines.subList(head + 1, lines.size());
        if (body.size() > WorkbookReader.MAX_ROWS) {
            throw new WorkbookRefusedException(RefusalReason.TOO_MANY_ROWS);
        }
        return new SheetTable(name, lines.get(head), body);
    }

    private static WorkbookIndex.Sheet sheet(WorkbookIndex index, PackageLinks links, @Nullable String name) {
        return index.sheets().stream()
                .filter(sheet -> name == null ? sheet.visible() : sheet.isNamed(name))
                .filter(sheet -> links.byId(sheet.link())
                        .filter(link -> link.type().equals("worksheet"))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new WorkbookRefusedException(RefusalReason.NO_SHEET));
    }

    private static Optional<String> part(PackageLinks links, String type) {
        return links.ofType(type).map(PackageLinks.Link::target);
    }
}
