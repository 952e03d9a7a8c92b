package vn.canbang.starter.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Bounds every body before it is read as a request, JSON of any name in depth and width as well (S23), and remembers its hash for repeated requests. */
@RestControllerAdvice
class BodyLimits extends RequestBodyAdviceAdapter {

    static final String HASH = BodyLimits.class.getName() + ".hash";
    private static final int LARGEST = 1_000_000;
    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int DEEPEST = 50;
    private static final int LONGEST_STRING = 20_000;
    private static final int LONGEST_ARRAY = 1_000;

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var largest = parameter.hasParameterAnnotation(FileBody.class) ? LARGEST_FILE : LARGEST;
        var body = input.getBody().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new TooLargeException();
        }
        if (AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter)) {
            bound(body, input);
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(HASH, hash(body), RequestAttributes.SCOPE_REQUEST);
        return new ReadBody(input.getHeaders(), body);
    }

    private void bound(byte[] body, HttpInputMessage input) {
        var sizes = new ArrayDeque<int[]>();
        try (var parser = json.createParser(ObjectReadContext.empty(), body)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                count(sizes, token);
                if (token == JsonToken.VALUE_STRING) {
                    parser.getString(); // only now does the parser look at its length
                }
            }
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("malformed", e, input);
        }
    }

    private static void count(ArrayDeque<int[]> sizes, JsonToken token) {
        var inside = sizes.peek();
        if (inside != null && inside[0] >= 0 && !token.isStructEnd() && ++inside[0] > LONGEST_ARRAY) {
            throw new TooLargeException();
        }
        switch (token) {
            case START_ARRAY -> sizes.push(new int[] {0});
            case START_OBJECT -> sizes.push(new int[] {-1});
            case END_ARRAY, END_OBJECT -> sizes.pop();
            default -> {
                // scalars and names open nothing
            }
        }
    }

    static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ReadBody implements HttpInputMessage {

        private final HttpHeaders headers;
        private final byte[] bytes;

        ReadBody(HttpHeaders headers, byte[] bytes) {
            this.headers = headers;
            this.bytes = bytes;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
