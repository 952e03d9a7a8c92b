package vn.canbang.directory.datarequest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.canbang.directory.listing.InScope;
import vn.canbang.directory.person.People;
import vn.canbang.directory.person.Person;
import vn.canbang.directory.person.PersonList;
import vn.canbang.directory.provider.Provider;
import vn.canbang.directory.provider.ProviderList;
import vn.canbang.directory.provider.Providers;
import vn.canbang.starter.access.Caller;

/** Finds the people about whom data is held: providers and those who work with the platform. */
@Component
public class DataSubjects {

    private static final int MOST = 20;

    private final Providers providers;
    private final People people;

    DataSubjects(Providers providers, People people) {
        this.providers = providers;
        this.people = people;
    }

    /**
     * Somebody as the directory knows them.
     *
     * @param name absent once erased
     * @param detail by what namesakes are told apart: the place of work, or the account
     */
    public record Known(SubjectKind kind, UUID id, @Nullable String name, String detail) {

        boolean isNamed() {
            return name != null;
        }

        static Known of(Provider provider) {
            return new Known(
                    SubjectKind.PROVIDER,
                    provider.id(),
                    provider.fullName(),
                    provider.workplace().facilityName());
        }

        static Known of(Person person) {
            return new Known(SubjectKind.OFFICER, person.id(), person.name(), person.username());
        }
    }

    public Optional<Known> find(Caller caller, DataSubject subject) {
        return switch (subject.kind()) {
            case PROVIDER ->
                providers.findById(subject.id()).filter(caller::sees).map(Known::of);
            case OFFICER -> people.findById(subject.id()).map(Known::of);
        };
    }

    /** True when the name of whoever asked is gone; that of an officer stays with the acts of the officer. */
    boolean isErased(DataSubject subject) {
        return switch (subject.kind()) {
            case PROVIDER ->
                providers.findById(subject.id()).filter(Provider::isErased).isPresent();
            case OFFICER -> false;
        };
    }

    /** Those whose name has a word beginning with each word given, a few at most. */
    public List<Known> named(Caller caller, SubjectKind kind, String name) {
        return switch (kind) {
            case PROVIDER ->
                providers.list(InScope.of(caller, null), new ProviderList.Filter(null, null, name), null, MOST).stream()
                        .map(Known::of)
                        .toList();
            case OFFICER ->
                people.list(new PersonList.Filter(name, null, null, null, null, false), null, MOST).stream()
                        .map(Known::of)
                        .toList();
        };
    }
}
