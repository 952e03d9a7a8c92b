package vn.canbang.reporting.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.canbang.reporting.exchange.ReceivedDocument.DataSet;
import vn.canbang.reporting.exchange.ReceivedDocument.Value;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.InvalidException;

/**
 * Reads an ADX message as we write it. A document type, and with it every entity, is refused before anything is read (XXE, S26);
 * an attribute that divides a number further is an error, since without it the number would mean something else.
 */
final class AdxReading extends DefaultHandler {

    private static final Set<String> OF_GROUP = Set.of("dataSet", "orgUnit", "period");
    private static final Set<String> OF_VALUE = Set.of("dataElement", "value");

    private final List<DataSet> dataSets = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<FieldProblem> errors = new ArrayList<>();
    private int depth;
    private int group = -1;
    private int valueOfGroup;
    private String period = "";
    private String orgUnit = "";

    private AdxReading() {}

    static ReceivedDocument of(byte[] message) {
        var reading = new AdxReading();
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(message)), reading);
        } catch (SAXException unreadable) {
            throw InvalidException.at("", "exchange_unreadable");
        } catch (ParserConfigurationException | IOException problem) {
            throw new IllegalStateException(problem);
        }
        return new ReceivedDocument(reading.dataSets, reading.values, reading.errors);
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) throws SAXException {
        var expected = switch (depth) {
            case 0 -> "adx";
            case 1 -> "group";
            case 2 -> "dataValue";
            default -> "";
        };
        if (!space.equals(AdxMessage.NAMESPACE) || !name.equals(expected)) {
            throw new SAXException("not ADX");
        }
        depth++;
        switch (name) {
            case "group" -> group(attributes);
            case "dataValue" -> value(attributes);
            default -> {
                // the whole message says when it was made, which changes nothing
            }
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        depth--;
    }

    /** There is nothing to read between the elements. */
    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (!new String(text, start, length).isBlank()) {
            throw new SAXException("not ADX");
        }
    }

    /** A parser that would ask for anything outside asks for nothing. */
    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new SAXException("no entities");
    }

    private void group(Attributes attributes) {
        group++;
        valueOfGroup = -1;
        var place = "/groups/" + group;
        known(attributes, OF_GROUP, place);
        dataSets.add(new DataSet(place + "/dataSet", text(attributes, "dataSet")));
        period = text(attributes, "period");
        orgUnit = text(attributes, "orgUnit");
    }

    private void value(Attributes attributes) {
        valueOfGroup++;
        var place = "/groups/" + group + "/dataValues/" + valueOfGroup;
        known(attributes, OF_VALUE, place);
        if (values.size() == ReceivedDocument.MOST_VALUES) {
            throw InvalidException.at(place, "exchange_too_many_values", ReceivedDocument.MOST_VALUES);
        }
        values.add(new Value(
                place,
                text(attributes, "dataElement"),
                ExchangePeriod.ofAdx(period).orElse(null),
                orgUnit,
                text(attributes, "value")));
    }

    private void known(Attributes attributes, Set<String> names, String place) {
        for (var index = 0; index < attributes.getLength(); index++) {
            if (!names.contains(attributes.getQName(index))) {
                errors.add(FieldProblem.at(place, "exchange_attribute_unknown"));
            }
        }
    }

    private static String text(Attributes attributes, String name) {
        var text = attributes.getValue(name);
        return text == null ? "" : text;
    }
}
