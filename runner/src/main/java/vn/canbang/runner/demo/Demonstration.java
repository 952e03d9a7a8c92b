package vn.canbang.runner.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.canbang.runner.client.TokenClient;

/**
 * Both demonstration provinces, and somebody of the Population Authority: loads the provinces side by side, and goes on where an
 * earlier load was broken off.
 */
public final class Demonstration {

    /** The slugs of the provinces, in the order in which they are told. */
    public static final List<String> TENANTS = List.of("bac-giang", "cao-bang");

    /** Who reads in the Population Authority's tenant. */
    static final String AUTHORITY = "cds.canbo";

    private static final String NATIONAL = "national";

    private final URI publicUrl;
    private final String operatorSecret;
    private final String password;
    private final Path folder;
    private final Consumer<String> telling;

    public Demonstration(URI publicUrl, String operatorSecret, String password, Path folder, Consumer<String> telling) {
        this.publicUrl = publicUrl;
        this.operatorSecret = operatorSecret;
        this.password = password;
        this.folder = folder;
        this.telling = telling;
    }

    public boolean isLoaded() {
        return progress(NATIONAL).has("account", AUTHORITY)
                && TENANTS.stream().allMatch(tenant -> progress(tenant).has("tenant", "complete"));
    }

    public void load() {
        telling.accept("Loading the demonstration provinces, once (about two minutes) …");
        TENANTS.forEach(this::create);
        admitAuthority();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(TENANTS.stream()
                            .map(tenant -> CompletableFuture.runAsync(() -> fill(tenant), executor))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    /** Accounts worth trying first, as "who: user name". */
    public static List<String> accounts() {
        return List.of(
                "commune officer              bg.xa.tanmy                 cb.xa.songhien",
                "commune leader               bg.xa.tanmy.lanhdao         cb.xa.songhien.lanhdao",
                "district population officer  bg.huyen.bacgiang.canbo     cb.huyen.caobang.canbo",
                "district consolidator        bg.huyen.bacgiang.tonghop   cb.huyen.caobang.tonghop",
                "district leader              bg.huyen.bacgiang.lanhdao   cb.huyen.caobang.lanhdao",
                "hospital data entry          bg.bvsannhi.nhaplieu        cb.bvdakhoa.nhaplieu",
                "population branch, officer   bg.chicuc.chuyenvien        cb.chicuc.chuyenvien",
                "population branch, report    bg.chicuc.tonghop           cb.chicuc.tonghop",
                "population branch, head      bg.chicuc.truong            cb.chicuc.truong",
                "department leader            bg.so.lanhdao               cb.so.lanhdao",
                "clerk                        bg.so.vanthu                cb.so.vanthu",
                "administrator                bg.quantri                  cb.quantri",
                "Population Authority         " + AUTHORITY);
    }

    private void create(String tenant) {
        Progress progress = progress(tenant);
        if (!progress.has("tenant", "created")) {
            new TenantCreation(TokenClient.at(publicUrl, "operator", operatorSecret), password).create(tenant);
            progress.keep("tenant", "created", tenant);
            telling.accept("  " + tenant + ": the tenant is made");
        }
    }

    /** Only once the provinces are there: where all are demonstrations an account may have the password of all. */
    private void admitAuthority() {
        Progress progress = progress(NATIONAL);
        if (!progress.has("account", AUTHORITY)) {
            Body account = new Body()
                    .with("name", "Cán bộ Cục Dân số trình diễn")
                    .with("username", AUTHORITY)
                    .with("password", password);
            TokenClient.at(publicUrl, "operator", operatorSecret)
                    .post(
                            "/api/directory/v1/national-accounts",
                            Rows.idempotencyKey("account", NATIONAL, AUTHORITY),
                            account.fields());
            progress.keep("account", AUTHORITY, AUTHORITY);
        }
    }

    private void fill(String tenant) {
        Progress progress = progress(tenant);
        if (!progress.has("tenant", "complete")) {
            new TenantLoad(publicUrl, tenant, password, progress, telling).run();
            progress.keep("tenant", "complete", tenant);
        }
    }

    private Progress progress(String tenant) {
        return Progress.in(folder.resolve(tenant + ".txt"));
    }
}
