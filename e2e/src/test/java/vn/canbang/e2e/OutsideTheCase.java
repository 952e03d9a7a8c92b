package vn.canbang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    private static final String REASON = "?reason=" + "Thu-ngoai-vu-viec";

    private final List<Person> people = PEOPLE.stream().map(Person::named).toList();
    private final List<String> paths;
    private final List<String> files;

    /**
     * @param unit the commune of the commitment
     * @param records addresses of the commitment and of what it belongs to
     */
    OutsideTheCase(String unit, List<String> records) {
        paths = Stream.concat(records.stream(), lists(unit)).distinct().toList();
        files = List.of(
                "/api/commitments/v1/commitments/export" + REASON,
                "/api/commitments/v1/commitments/export" + REASON + "&status=active&kind=provider&unit=" + unit,
                "/api/commitments/v1/gap-list/export" + REASON + "&subjectKind=provider&unit=" + unit);
    }

    /** Every answer by who asked what; the log of the auditor grows by each of them and is looked at apart. */
    Map<String, String> everything() {
        var read = new TreeMap<String, String>();
        for (var person : people) {
            paths.forEach(path -> read.put(person.username() + " " + path, steady(person.get(path))));
            files.forEach(path -> read.put(person.username() + " " + path, rows(person.get(path))));
        }
        assertThat(read.values().stream().filter(answer -> answer.startsWith("200")))
                .hasSizeGreaterThan(200);
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

    private static Stream<String> lists(String unit) {
        return Route.all().stream()
                .filter(route -> route.reads() && !route.hasId())
                .map(Route::path)
                .filter(path -> Stream.of("/audit", "/export", "/template", "/questionings", "/tenants")
                        .noneMatch(path::contains))
                .flatMap(path ->
                        Stream.concat(Stream.of(path), isAboutSignatures(path) ? filtered(path, unit) : Stream.of()));
    }

    private static boolean isAboutSignatures(String path) {
        return Stream.of("/v1/commitments", "/v1/gap-list", "/v1/signing-sheets")
                .anyMatch(path::contains);
    }

    /** The list with each value that one of its filters takes, and within the commune. */
    private static Stream<String> filtered(String path, String unit) {
        var parameters = Route.all().stream()
                .filter(route -> route.reads() && route.path().equals(path))
                .flatMap(route -> route.operation().path("parameters").valueStream())
                .toList();
        var needed = new LinkedHashMap<String, String>();
        parameters.stream()
                .filter(parameter -> parameter.path("required").asBoolean())
                .filter(parameter -> parameter.path("schema").has("enum"))
                .forEach(parameter -> needed.put(
                        parameter.path("name").asString(),
                        parameter.path("schema").path("enum").path(0).asString()));
        var queries = new ArrayList<Map<String, String>>();
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            parameter.path("schema").path("enum").forEach(value -> queries.add(with(needed, name, value.asString())));
            if (name.equals("unit")) {
                queries.add(with(needed, name, unit));
            }
            if (name.equals("expiring") || name.equals("lacking")) {
                queries.add(with(needed, name, "true"));
            }
            if (name.equals("search")) {
                queries.add(with(needed, name, "hoi"));
            }
        }
        return queries.stream().map(query -> path + "?" + joined(query));
    }

    private static Map<String, String> with(Map<String, String> needed, String name, String value) {
        var query = new LinkedHashMap<>(needed);
        query.put(name, value);
        return query;
    }

    private static String joined(Map<String, String> query) {
        return String.join(
                "&",
                query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
    }

    private static String steady(Answer answer) {
        return answer.status() + " " + answer.header("ETag") + " "
                + MOMENT.matcher(answer.text()).replaceAll("");
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
        return cells.toString();
    }
}
