package vn.canbang.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads one XML part as a stream: no document type, no entity, nothing fetched from elsewhere. */
final class XmlPart {

    private static final String XERCES = "http://apache.org/xml/features/";
    private static final String NO_DOCTYPE = XERCES + "disallow-doctype-decl";
    private static final String SAX = "http://xml.org/sax/features/";

    /** Without a document type there are no entities but &amp;amp; and the like, and a parser that counts them refuses much text. */
    private static final List<String> ENTITY_LIMITS = List.of(
            "jdk.xml.entityExpansionLimit",
            "jdk.xml.entityReplacementLimit",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private XmlPart() {}

    /** Tells the handler of every element; closes the content. */
    static void read(InputStream content, PartHandler handler) throws IOException {
        try (var metered = new XmlMeter(content)) {
            var source = new InputSource(metered);
            source.setEncoding(StandardCharsets.UTF_8.name());
            var reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(source);
        } catch (PartHandler.EnoughException enough) {
            // The handler has what it wanted.
        } catch (SAXParseException problem) {
            throw new WorkbookRefusedException(reasonOf(problem), problem);
        } catch (SAXException problem) {
            throw new WorkbookRefusedException(RefusalReason.DAMAGED, problem);
        }
    }

    private static RefusalReason reasonOf(SAXParseException problem) {
        String message = problem.getMessage();
        return message != null && message.contains(NO_DOCTYPE) ? RefusalReason.DTD : RefusalReason.DAMAGED;
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(SAX + "external-general-entities", false);
            factory.setFeature(SAX + "external-parameter-entities", false);
            factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
            var reader = factory.newSAXParser().getXMLReader();
            for (String limit : ENTITY_LIMITS) {
                reader.setProperty(limit, "0");
            }
            return reader;
        } catch (ParserConfigurationException problem) {
            throw new IllegalStateException("The JDK's parser cannot be hardened", problem);
        }
    }
}
