package vn.canbang.reporting.exchange;

import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Figures in the form of ADX (IHE QRPH, Aggregate Data Exchange): a group for each unit. */
final class AdxMessage {

    static final String NAMESPACE = "urn:ihe:qrph:adx:2015";

    private AdxMessage() {}

    static String of(ExchangedFigures figures, Instant exported) {
        var byUnit = new TreeMap<String, SequencedMap<String, String>>();
        figures.values()
                .forEach(value -> byUnit.computeIfAbsent(value.orgUnit(), unit -> new LinkedHashMap<>())
                        .putIfAbsent(value.dataElement(), value.value()));
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "adx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("exported", exported.toString());
            for (var unit : byUnit.entrySet()) {
                group(xml, figures, unit.getKey(), unit.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException problem) {
            throw new IllegalStateException(problem);
        }
        return text.toString();
    }

    private static void group(
            XMLStreamWriter xml, ExchangedFigures figures, String unit, SequencedMap<String, String> values)
            throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "group");
        xml.writeAttribute("dataSet", figures.dataSet());
        xml.writeAttribute("orgUnit", unit);
        xml.writeAttribute("period", new ExchangePeriod(figures.from(), figures.to()).adx());
        for (var value : values.entrySet()) {
            xml.writeEmptyElement(NAMESPACE, "dataValue");
            xml.writeAttribute("dataElement", value.getKey());
            xml.writeAttribute("value", value.getValue());
        }
        xml.writeEndElement();
    }
}
