package vn.canbang.runner.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of one person at one site. Like a browser it also sends secure ones to a plain localhost; Java's own jar does not. */
final class Cookies {

    private record Cookie(String name, String path) {}

    private final Map<Cookie, String> values = new LinkedHashMap<>();

    synchronized void take(URI from, HttpHeaders headers) {
        for (String header : headers.allValues("Set-Cookie")) {
            String[] words = header.split(";", -1);
            int equals = words[0].indexOf('=');
            String path = from.getPath();
            boolean gone = false;
            for (int at = 1; at < words.length; at++) {
                String attribute = words[at].strip();
                if (attribute.regionMatches(true, 0, "Path=", 0, 5)) {
                    path = attribute.substring(5);
                } else if (attribute.equalsIgnoreCase("Max-Age=0")) {
                    gone = true;
                }
            }
            Cookie cookie = new Cookie(words[0].substring(0, equals).strip(), path);
            if (gone) {
                values.remove(cookie);
            } else {
                values.put(cookie, words[0].substring(equals + 1));
            }
        }
    }

    synchronized String forPath(String path) {
        return values.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey().path()))
                .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
