package vn.canbang.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All parts of this installation, made ready and in the order in which they are to start. */
final class Platform {

    private final Settings settings;
    private final Consumer<String> telling;
    private final Mongo mongo;
    private final Optional<Keycloak> keycloak;
    private final Map<SpringPart, FastJar> jars = new EnumMap<>(SpringPart.class);

    Platform(Settings settings, Consumer<String> telling) {
        this.settings = settings;
        this.telling = telling;
        this.mongo = Mongo.choose(settings);
        this.keycloak = settings.wants("keycloak") ? Optional.of(new Keycloak(settings)) : Optional.empty();
        for (SpringPart part : SpringPart.values()) {
            if (settings.wants(part.words())) {
                jars.put(part, part.jar(settings));
            }
        }
        telling.accept(mongo.words() + ".");
    }

    void requireFreePorts() {
        List<Port> wanted = new ArrayList<>();
        mongo.parts().forEach(_ -> wanted.add(Port.MONGO));
        keycloak.ifPresent(_ -> wanted.addAll(List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT)));
        jars.keySet().forEach(part -> wanted.addAll(part.ports()));
        settings.ports().requireFree(wanted);
    }

    /** Makes what is made once: unpacked jars, trained caches, Keycloak's build. */
    void prepare(Environment environment) {
        Path log = settings.state().log("preparation");
        keycloak.filter(each -> !each.isBuilt()).ifPresent(each -> {
            telling.accept("Building Keycloak, once (about half a minute) …");
            each.build(log);
        });
        jars.forEach((part, jar) -> prepare(part, jar, environment, log));
    }

    /** What the others rest on. */
    List<Part> foundation() {
        return mongo.parts();
    }

    List<Part> rest(Environment environment) {
        List<Part> parts = new ArrayList<>();
        keycloak.ifPresent(each -> parts.add(each.part(environment.ofKeycloak())));
        jars.forEach((part, jar) -> parts.add(part.part(settings, jar, environment)));
        return parts;
    }

    String mongoUri() {
        return mongo.uri();
    }

    private void prepare(SpringPart part, FastJar jar, Environment environment, Path log) {
        if (!jar.isUnpacked()) {
            jar.unpack(log);
        }
        if (!jar.isTrained()) {
            telling.accept("Training " + part.words() + " to start fast, once …");
            jar.train(environment.of(part), log);
        }
    }
}
