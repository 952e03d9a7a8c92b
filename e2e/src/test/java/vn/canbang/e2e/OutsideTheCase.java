package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;
import vn.canbang.test.Answer;

/**
 * Everything that people of a province read without being of the case: every list with every value of its filters, single
 * records, numbers and files. Only what tells when it was asked is left out.
 */
final class OutsideTheCase {

    /** In Cao Bằng: whoever has an account there, by what they are. */
    private static final List<String> PEOPLE = List.of(
            "cb.xa.hungdao",
            "cb.xa.hungdao.lanhdao",
            "cb.huyen.caobang.canbo",
            "cb.huyen.caobang.lanhdao",
            "cb.chicuc.chuyenvien",
            "cb.chicuc.tonghop",
            "cb.chicuc.truong",
            "cb.so.lanhdao",
            "cb.so.vanthu",
            "cb.so.taichinh",
            "cb.quantri",
            "cb.kiemsoat",
            "cb.baovedulieu",
            "cb.mttq.giamsat",
            "cb.phunu.phoihop",
            "cb.bvdakhoa.nhaplieu");

    private static final Pattern MOMENT = Pattern.compile("\"(asOf|readAt)\":\"[^\"]*\"|Tính đến [0-9:]+");
    private static final List<String> SIGNATURES = List.of("/v1/commitments", "/v1/gap-list", "/v1/signing-sheets");
    private static final List<String> SIGNERS_AND_SIGNATURES = List.of(
            "/v1/commitments",
            "/v1/gap-list",
            "/v1/signing-sheets",
            "/v1/facilities",
            "/v1/providers",
            "/v1/coverage",
            "/v1/summary");
    private static final int SHORT = 400;
    private static final String DAY = "2025-04-21";

    private final List<Person> people = PEOPLE.stream().map(Person::named).toList();
    private final List<String> paths;
    private final List<String> files;

    /**
     * @param unit the commune of the commitments
     * @param records addresses of the commitments and of what they belong to
     */
    OutsideTheCase(String unit, List<String> records) {
        paths = Stream.concat(
                        records.stream(),
                        lists().filter(route -> !Asked.isFile(route)).flatMap(route -> asked(route, unit)))
                .distinct()
                .toList();
        files = lists().filter(Asked::isFile)
                .flatMap(route -> asked(route, unit))
                .distinct()
                .toList();
    }

    /** Every answer by who asked what; the log of the auditor grows by each of them and is looked at apart. */
    Map<String, String> everything() {
        var read = new ConcurrentSkipListMap<String, String>();
        Together.each(people, person -> read.putAll(everythingTo(person)));
        assertThat(read.values().stream().filter(answer -> answer.startsWith("200")))
                .hasSizeGreaterThan(1_000);
        return read;
    }

    /** Waits until what was done before has arrived everywhere. */
    void settle() {
        Eventually.settled(() -> everythingTo(Person.named("cb.chicuc.chuyenvien")));
    }

    private Map<String, String> everythingTo(Person person) {
        var read = new TreeMap<String, String>();
        paths.forEach(path -> read.put(person.username() + " " + path, steady(person.get(path))));
        files.forEach(path -> read.put(person.username() + " " + path, rows(person.get(path))));
        return read;
    }

    /** What reads otherwise than before. */
    static List<String> differences(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(each -> each.getKey() + ": " + each.getValue() + " -> " + now.get(each.getKey()))
                .toList();
    }

    /** What the auditor and the officer for data protection read of who did what, in every service. */
    String audit() {
        return Stream.of("cb.kiemsoat", "cb.baovedulieu")
                .map(Person::named)
                .flatMap(person -> Stream.of("directory", "commitments", "reporting")
                        .map(service -> person.get("/api/" + service + "/v1/audit?limit=200")
                                .expect(200)
                                .text()))
                .reduce("", String::concat);
    }

    private static Stream<Route> lists() {
        return Route.all().stream()
                .filter(route -> route.reads() && !route.hasId())
                .filter(route -> Stream.of("/audit", "/questionings", "/tenants")
                        .noneMatch(each -> route.path().contains(each)));
    }

    /**
     * A list, count or file as it is, and, where it tells who signs or who signed, with each of its filters; with each value of
     * them where it tells of signatures.
     */
    private static Stream<String> asked(Route route, String unit) {
        var plain = Asked.of(route);
        if (!isAbout(SIGNERS_AND_SIGNATURES, route)) {
            return Stream.of(plain);
        }
        var filtered = route.operation()
                .path("parameters")
                .valueStream()
                .filter(parameter -> !plain.contains(parameter.path("name").asString() + "="))
                .flatMap(parameter -> values(parameter, unit)
                        .limit(isAbout(SIGNATURES, route) ? Long.MAX_VALUE : 1)
                        .map(value -> parameter.path("name").asString() + "=" + value));
        return Stream.concat(
                Stream.of(plain), filtered.map(filter -> plain + (plain.contains("?") ? "&" : "?") + filter));
    }

    private static Stream<String> values(JsonNode parameter, String unit) {
        var schema = parameter.path("schema");
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(JsonNode::asString);
        }
        if (schema.path("type").toString().contains("boolean")) {
            return Stream.of("true");
        }
        return switch (parameter.path("name").asString()) {
            case "unit", "under" -> Stream.of(unit);
            case "search", "q" -> Stream.of("hoi");
            case "on", "from", "to", "endingBy" -> Stream.of(DAY);
            case "year" -> Stream.of("2025");
            case "status" -> Stream.of("closed");
            default -> Stream.of();
        };
    }

    private static boolean isAbout(List<String> lists, Route route) {
        return lists.stream().anyMatch(route.path()::contains);
    }

    private static String steady(Answer answer) {
        return shortened(answer.status() + " " + answer.header("ETag") + " "
                + MOMENT.matcher(answer.text()).replaceAll(""));
    }

    /** How it begins, and a number that another text would not have. */
    private static String shortened(String text) {
        return text.length() <= SHORT
                ? text
                : text.substring(0, SHORT) + "… " + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows of a file below its watermark, which says who took it when. */
    private static String rows(Answer answer) {
        if (answer.status() != 200) {
            return String.valueOf(answer.status());
        }
        var cells = new StringBuilder("200");
        var formatter = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (row.getRowNum() > 0) {
                            cells.append('|').append(formatter.formatCellValue(cell));
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shortened(cells.toString());
    }
}
