package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.canbang.commitments.listing.OpenDates;
import vn.canbang.starter.problem.FieldProblem;

/**
 * The clause check: no form speaks of how many children somebody has, or forces them to have some or none. Each text of a form
 * is held against what is forbidden as long as it would be shown: a clause until the law ends it, everything else for good.
 */
record ForbiddenWording(List<ForbiddenPhrase> phrases) {

    ForbiddenWording {
        phrases = List.copyOf(phrases);
    }

    /** A text of the form, where it stands, and the first day on which it is no longer shown. */
    private record Place(String pointer, String text, LocalDate until) {}

    void check(TemplateText text, LocalDate today) {
        var found =
                places(text).flatMap(place -> problem(place, today).stream()).toList();
        if (!found.isEmpty()) {
            throw new ForbiddenWordingException(found);
        }
    }

    private Optional<FieldProblem> problem(Place place, LocalDate today) {
        var words = PlainWords.of(place.text());
        return words.unreadable()
                .map(word -> FieldProblem.at(place.pointer(), "wording_unreadable", word))
                .or(() -> find(words, place.until(), today)
                        .map(found ->
                                FieldProblem.at(place.pointer(), "wording_forbidden", found.words(), found.source())));
    }

    private Optional<FoundPhrase> find(PlainWords words, LocalDate until, LocalDate today) {
        return phrases.stream()
                .filter(phrase -> phrase.isForbiddenBetween(today, until))
                .flatMap(phrase ->
                        words.find(phrase.words()).map(found -> new FoundPhrase(found, phrase.source())).stream())
                .findFirst();
    }

    private static Stream<Place> places(TemplateText text) {
        var places = new ArrayList<Place>();
        places.add(kept("/title", text.title()));
        Optional.ofNullable(text.opening()).ifPresent(opening -> places.add(kept("/opening", opening)));
        for (var i = 0; i < text.clauses().size(); i++) {
            var clause = text.clauses().get(i);
            places.add(new Place("/clauses/" + i + "/wording", clause.wording(), clause.until()));
        }
        Optional.ofNullable(text.closing()).ifPresent(closing -> places.add(kept("/closing", closing)));
        places.add(kept("/signaturePlaces/signer", text.signaturePlaces().signer()));
        places.add(kept("/signaturePlaces/counterparty", text.signaturePlaces().counterparty()));
        for (var i = 0; i < text.legalBasis().size(); i++) {
            var basis = text.legalBasis().get(i);
            places.add(kept("/legalBasis/" + i + "/title", basis.title()));
            places.add(kept("/legalBasis/" + i + "/issuer", basis.issuer()));
            places.add(kept("/legalBasis/" + i + "/number", basis.number()));
        }
        return places.stream();
    }

    private static Place kept(String pointer, String text) {
        return new Place(pointer, text, OpenDates.NO_END);
    }
}
