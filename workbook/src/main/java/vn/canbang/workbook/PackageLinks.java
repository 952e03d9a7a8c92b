package vn.canbang.workbook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;

/** Which parts of the package one part is made of: its relationships. */
final class PackageLinks extends PartHandler {

    private static final int MAX_LINKS = 10_000;

    /** One relationship: the last word of its type, and the part that it leads to. */
    record Link(String id, String type, String target) {}

    private final List<Link> links = new ArrayList<>();
    private final String folder;

    private PackageLinks(String folder) {
        this.folder = folder;
    }

    /** The relationships of that part, or of the package itself when the name is empty. */
    static PackageLinks of(Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        var links = new PackageLinks(folder);
        var content = archive.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (content.isPresent()) {
            XmlPart.read(content.get(), links);
        }
        return links;
    }

    Optional<Link> ofType(String type) {
        return links.stream().filter(link -> link.type().equals(type)).findFirst();
    }

    Optional<Link> byId(String id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    @Override
    void opened(String name, Attributes attributes) {
        if (!name.equals("Relationship") || "External".equals(attributes.getValue("TargetMode"))) {
            return;
        }
        String id = kept(attributes.getValue("Id"));
        String type = kept(attributes.getValue("Type"));
        String target = kept(attributes.getValue("Target"));
        if (id == null || type == null || target == null || links.size() == MAX_LINKS) {
            throw damaged();
        }
        links.add(new Link(id, type.substring(type.lastIndexOf('/') + 1), partName(target)));
    }

    private String partName(String target) {
        try {
            String path = new URI("/" + folder).resolve(new URI(target)).getPath();
            if (path == null || !path.startsWith("/")) {
                throw damaged();
            }
            return path.substring(1);
        } catch (URISyntaxException problem) {
            throw damaged();
        }
    }
}
