package vn.canbang.starter.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.canbang.starter.tenant.Tenant;

/** Which role at which level holds which permission, read from {@code canbang/access-matrix.yaml}. */
public class AccessMatrix {

    private static final String FILE = "canbang/access-matrix.yaml";

    /** What stands in the matrix for somebody of a province whose appointments have all ended. */
    private static final Set<String> UNAPPOINTED = Set.of("unappointed");

    private static final String POPULATION_AUTHORITY = "population_authority";

    private final Map<String, Map<String, String>> rows;
    private final Predicate<Tenant> isSealed;

    /** Of an installation without a sealed province. */
    public AccessMatrix() {
        this(tenant -> false);
    }

    public AccessMatrix(Predicate<Tenant> isSealed) {
        this.rows = new TreeMap<>(read());
        this.isSealed = isSealed;
    }

    public boolean knows(String permission) {
        return rows.containsKey(permission);
    }

    public Set<String> permissions() {
        return rows.keySet();
    }

    /** Who holds a permission, as a sentence for the reader of the API: each role with its levels. */
    public String holdersOf(String permission) {
        return rows.getOrDefault(permission, Map.of()).entrySet().stream()
                .map(holder -> "*".equals(holder.getValue())
                        ? holder.getKey()
                        : holder.getKey() + " (" + levels(holder.getValue()) + ")")
                .sorted()
                .collect(Collectors.joining(", ", "Held by ", "."));
    }

    private static String levels(String letters) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> letters.indexOf(level.letter()) >= 0)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** True when the caller holds the permission and the caller's province, once it is sealed, still knows it. */
    public boolean allows(Caller caller, String permission) {
        return holds(caller, permission) && (SealedProvince.knows(permission) || !isSealed.test(caller.tenant()));
    }

    /**
     * True when one of the caller's roles holds the permission at the caller's level, sealed or not: enough to read what was once
     * done with it. {@code *} stands for any level.
     */
    public boolean holds(Caller caller, String permission) {
        var holders = rows.getOrDefault(permission, Map.of());
        return rolesOf(caller).stream().anyMatch(role -> counts(holders.get(role), caller.level()));
    }

    /** All permissions of a caller, for the portal's menu. */
    public Set<String> permissionsOf(Caller caller) {
        return rows.keySet().stream()
                .filter(permission -> allows(caller, permission))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The one role of the Population Authority counts in its own tenant, and there no other one does. */
    private static Set<String> rolesOf(Caller caller) {
        if (caller.tenant().isNational() != caller.hasRole(POPULATION_AUTHORITY)) {
            return Set.of();
        }
        if (caller.tenant().isNational()) {
            return Set.of(POPULATION_AUTHORITY);
        }
        return caller.roles().isEmpty() && !caller.tenant().isPlatform() ? UNAPPOINTED : caller.roles();
    }

    private static boolean counts(
            @org.jspecify.annotations.Nullable String levels, @org.jspecify.annotations.Nullable UnitLevel level) {
        if (levels == null) {
            return false;
        }
        return "*".equals(levels) || (level != null && levels.indexOf(level.letter()) >= 0);
    }

    private static Map<String, Map<String, String>> read() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Map<String, Object>> raw = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var rows = new LinkedHashMap<String, Map<String, String>>();
            raw.forEach((permission, holders) -> {
                var row = new LinkedHashMap<String, String>();
                holders.forEach((role, levels) -> row.put(role, String.valueOf(levels)));
                rows.put(permission, row);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
