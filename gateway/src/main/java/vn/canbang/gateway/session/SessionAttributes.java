package vn.canbang.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Update;

/** The attributes of a session as fields of its document, each written by itself; only known kinds of objects are read. */
final class SessionAttributes {

    static final String FIELD = "attributes";

    private static final Logger log = LoggerFactory.getLogger(SessionAttributes.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxdepth=40;java.lang.*;java.util.**;java.time.**;java.net.URL;java.net.URI;"
                    + "org.springframework.security.**;vn.canbang.gateway.**;!*");

    private SessionAttributes() {}

    static void put(Document attributes, String name, Object value) {
        attributes.append(fieldName(name), new Binary(written(value)));
    }

    static void change(Update update, String name, @Nullable Object value) {
        var field = FIELD + "." + fieldName(name);
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, new Binary(written(value)));
        }
    }

    /** All attributes, or nothing when another release wrote what this one cannot read. */
    static @Nullable Map<String, Object> read(Document session) {
        var attributes = new HashMap<String, Object>();
        try {
            for (var entry : session.get(FIELD, new Document()).entrySet()) {
                if (entry.getValue() instanceof Binary binary) {
                    attributes.put(name(entry.getKey()), read(binary.getData()));
                }
            }
            return attributes;
        } catch (IOException | ClassNotFoundException unreadable) {
            log.warn(
                    "A session of another release is given up: {}",
                    unreadable.getClass().getSimpleName());
            return null;
        }
    }

    private static String fieldName(String attribute) {
        return attribute.replace('.', '·');
    }

    private static String name(String field) {
        return field.replace('·', '.');
    }

    private static byte[] written(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead")
    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        }
    }
}
