package vn.canbang.runner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationDataTests {

    private static final String MARK = "(trình diễn)";

    /** A role and the levels at which it holds a permission, as {@code clerk: PDK}. */
    private static final Pattern HOLDER = Pattern.compile("\\b([a-z_]+): ([PDK]+)\\b");

    @ParameterizedTest
    @CsvSource({"bac-giang, 10, 209", "cao-bang, 10, 161"})
    void everyUnitHasItsCommittee(String tenant, long districts, long communes) {
        var committees = Table.of(tenant, "organisations.csv").stream()
                .filter(row -> row.get("kind").equals("peoples_committee"))
                .toList();

        assertThat(committees.stream().filter(row -> depth(row) == 2)).hasSize((int) districts);
        assertThat(committees.stream().filter(row -> depth(row) == 3)).hasSize((int) communes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void everyCommuneHasAtLeastTwoVillages(String tenant) {
        var villages = Table.of(tenant, "villages.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("path"), Collectors.counting()));

        assertThat(villages.values()).allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo(2));
        assertThat(villages.keySet()).isEqualTo(communes(tenant));
    }

    @ParameterizedTest
    @CsvSource({"bac-giang, 150, 857", "cao-bang, 60, 300"})
    void hasAsManyFacilitiesAndProvidersAsThePortalTellsOf(String tenant, int facilities, int providers) {
        assertThat(Table.of(tenant, "facilities.csv")).hasSize(facilities);
        assertThat(Table.of(tenant, "providers.csv")).hasSize(providers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void marksEverythingInvented(String tenant) {
        assertThat(Table.of(tenant, "providers.csv"))
                .allSatisfy(row -> assertThat(row.get("name")).endsWith(MARK));
        assertThat(Table.of(tenant, "people.csv"))
                .allSatisfy(row -> assertThat(row.get("name")).endsWith("trình diễn"));
        assertThat(Table.of(tenant, "villages.csv"))
                .allSatisfy(row -> assertThat(row.get("name")).endsWith(MARK));
        assertThat(Table.of(tenant, "facilities.csv")).allSatisfy(row -> {
            assertThat(row.get("name")).endsWith(MARK);
            assertThat(row.get("licence")).matches("(TD-.*)?");
        });
        assertThat(Table.of(tenant, "providers.csv"))
                .allSatisfy(row -> assertThat(row.get("licence")).startsWith("TD-"));
        assertThat(Table.of(tenant, "so-sinh-trinh-dien.csv")).allSatisfy(row -> {
            assertThat(row.get("source")).isEqualTo("demonstration");
            assertThat(row.get("status")).isEqualTo("provisional");
        });
    }

    @ParameterizedTest
    @CsvSource({"bac-giang, 4", "cao-bang, 2"})
    void bringsTheFormsOfItsPlanMarkedAsDemonstration(String tenant, int forms) {
        assertThat(FormLoad.forms(tenant)).hasSize(forms).allSatisfy(form -> {
            assertThat(form.body().path("title").asString()).endsWith(MARK);
            assertThat(form.body().path("legalBasis")).isNotEmpty();
            assertThat(form.body().path("clauses").valueStream())
                    .isNotEmpty()
                    .allSatisfy(
                            clause -> assertThat(clause.path("kind").asString()).isNotEqualTo("child_number_limit"));
        });
        assertThat(FormLoad.forms(tenant)).extracting(FormLoad.Form::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void nothingBeginsBeforeItsUnitDid(String tenant) {
        for (var file : List.of("organisations.csv", "villages.csv", "facilities.csv", "people.csv")) {
            assertThat(Table.of(tenant, file)).as(file).allSatisfy(row -> {
                var unit = row.get("unit");
                assertThat(row.get("from")).isGreaterThanOrEqualTo(unit.substring(unit.indexOf('@') + 1));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void namesOnlyWhatItBringsItself(String tenant) {
        var organisations = keys(tenant, "organisations.csv");
        var facilities = keys(tenant, "facilities.csv");

        assertThat(Table.of(tenant, "organisations.csv"))
                .allSatisfy(row -> assertThat(row.get("parent")).isIn(with(organisations, "")));
        assertThat(Table.of(tenant, "people.csv"))
                .allSatisfy(row -> assertThat(row.get("organisation")).isIn(organisations));
        assertThat(Table.of(tenant, "facilities.csv"))
                .allSatisfy(row -> assertThat(row.get("owner")).isIn(with(organisations, "")));
        assertThat(Table.of(tenant, "providers.csv"))
                .allSatisfy(row -> assertThat(row.get("workplace")).isIn(facilities));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void hasAnAccountForEveryRoleAtEveryLevelThatTheAccessMatrixKnows(String tenant) throws IOException {
        var held = Table.of(tenant, "people.csv").stream()
                .flatMap(row -> row.list("roles").stream().map(role -> role + " " + "PDK".charAt((int) depth(row) - 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rolesOfTheAccessMatrix())
                .contains("leader P", "leader D", "leader K", "external_supervisor K", "clerk D", "team_head P")
                .isSubsetOf(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bac-giang", "cao-bang"})
    void countsBirthsOfThreeYearsInEveryCommune(String tenant) {
        var rows = Table.of(tenant, "so-sinh-trinh-dien.csv");

        assertThat(rows).hasSize(3 * communes(tenant).size()).allSatisfy(row -> {
            assertThat(Integer.parseInt(row.get("boys"))).isPositive();
            assertThat(Integer.parseInt(row.get("girls"))).isPositive();
        });
    }

    @Test
    void tellsOnlyAccountsThatExist() {
        var users = Demonstration.TENANTS.stream()
                .flatMap(tenant -> Table.of(tenant, "people.csv").stream())
                .map(row -> row.get("username"))
                .collect(Collectors.toSet());
        users.add(Demonstration.AUTHORITY);

        assertThat(Demonstration.accounts()).allSatisfy(line -> {
            var told = List.of(line.split("\\s{2,}", -1));
            assertThat(users).containsAll(told.subList(1, told.size()));
        });
    }

    /** Every role of a person with the letter of each level at which it holds anything: “clerk D”. */
    private static Set<String> rolesOfTheAccessMatrix() throws IOException {
        var matrix = Path.of("../starter/src/main/resources/canbang/access-matrix.yaml");
        return Files.readAllLines(matrix).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> HOLDER.matcher(line).results())
                .filter(holder -> !holder.group(1).equals("agency"))
                .flatMap(holder -> holder.group(2).chars().mapToObj(level -> holder.group(1) + " " + (char) level))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> communes(String tenant) {
        return Table.of(tenant, "organisations.csv").stream()
                .filter(row -> depth(row) == 3)
                .map(row -> row.get("path"))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String tenant, String file) {
        var rows = Table.of(tenant, file);
        var keys = rows.stream().map(row -> row.get("key")).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(rows);
        return keys;
    }

    private static Set<String> with(Set<String> keys, String another) {
        var all = new java.util.HashSet<>(keys);
        all.add(another);
        return all;
    }

    private static long depth(Table.Row row) {
        return row.get("path").chars().filter(letter -> letter == '/').count();
    }
}
