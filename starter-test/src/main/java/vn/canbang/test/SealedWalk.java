package vn.canbang.test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Sends every write of a service to a province that is sealed (ADR 20). */
public final class SealedWalk {

    private static final String ANY = "00000000-0000-4000-8000-000000000000";
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private SealedWalk() {}

    /**
     * The writes that nobody was refused because the province is sealed, each with what the last one who tried was answered.
     *
     * @param people who holds the permissions of the service between them
     */
    public static List<String> notRefused(RequestMappingHandlerMapping mapping, List<Api> people) {
        var left = new ArrayList<String>();
        for (var write : new WriteRoutes(mapping).all()) {
            var answers = people.stream().map(api -> answer(api, write)).toList();
            if (answers.stream().noneMatch(SealedWalk::isSealed)) {
                left.add(write.name() + ": " + answers.getLast().status());
            }
        }
        return left;
    }

    private static boolean isSealed(Answer answer) {
        return answer.status() == 409 && answer.json().path("type").asString().endsWith("/tenant_sealed");
    }

    private static Answer answer(Api api, WriteRoutes.Write write) {
        var path = write.pattern().getPatternString().replaceAll("\\{[^}]*}", ANY);
        return api.with("Content-Type", write.mediaType()).send(write.verb().name(), path, NOTHING);
    }
}
