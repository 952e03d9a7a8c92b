package vn.canbang.runner.client;

import tools.jackson.databind.JsonNode;

/** The platform refused a request or could not answer it. */
public final class ApiException extends RuntimeException {

    private final int status;
    private final String code;

    ApiException(String request, int status, JsonNode problem, String body) {
        super("%s answered %d: %s".formatted(request, status, sentence(problem, body)));
        this.status = status;
        String type = problem.path("type").asString("");
        this.code = type.substring(type.lastIndexOf('/') + 1);
    }

    ApiException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.status = 0;
        this.code = "";
    }

    ApiException(String sentence, int status) {
        super(sentence);
        this.status = status;
        this.code = "";
    }

    /** Whether the same request may succeed a little later: there was no answer, or the platform was busy. */
    boolean isPassing() {
        return status == 0 || status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** The last part of the problem's type, such as {@code tenant_exists}; empty when there was no problem document. */
    public String code() {
        return code;
    }

    private static String sentence(JsonNode problem, String body) {
        String detail = problem.path("detail").asString(problem.path("title").asString(""));
        if (detail.isEmpty()) {
            return body.length() > 300 ? body.substring(0, 300) : body;
        }
        StringBuilder sentence = new StringBuilder(detail);
        for (JsonNode error : problem.path("errors")) {
            sentence.append(" [").append(error.path("pointer").asString("")).append(": ");
            sentence.append(error.path("detail").asString(error.path("code").asString("")))
                    .append(']');
        }
        return sentence.toString();
    }
}
