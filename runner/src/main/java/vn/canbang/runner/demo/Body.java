package vn.canbang.runner.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The content of a request, put together field by field; empty cells are left out. */
final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Body with(String name, Object value) {
        if (!"".equals(value)) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
