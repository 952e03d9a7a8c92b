package vn.canbang.commitments.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the form of one kind of signer. The one that began last counts alone: a newer one takes the place of those
 * before for good, also when it is taken back itself.
 */
public record TemplateVersions(List<FormTemplate> all) {

    private static final Comparator<FormTemplate> BY_BEGINNING =
            Comparator.comparing(FormTemplate::validFrom).thenComparingInt(FormTemplate::number);

    public TemplateVersions {
        all = List.copyOf(all);
    }

    /** The version that is used on a date. */
    public Optional<FormTemplate> on(LocalDate date) {
        return lastBegunBy(date).filter(template -> statusOn(template, date) == TemplateStatus.IN_FORCE);
    }

    /** False when no version had begun by then: the province had no form of its own yet. */
    public boolean hadBegunBy(LocalDate date) {
        return lastBegunBy(date).isPresent();
    }

    private Optional<FormTemplate> lastBegunBy(LocalDate date) {
        return all.stream()
                .filter(FormTemplate::isEverUsed)
                .filter(template -> !template.validFrom().isAfter(date))
                .max(BY_BEGINNING);
    }

    public TemplateStatus statusOn(FormTemplate template, LocalDate date) {
        var own = template.statusOn(date);
        if (own == TemplateStatus.DRAFTED) {
            return own;
        }
        return endOf(template).filter(end -> end.hasComeBy(date)).isPresent() ? TemplateStatus.WITHDRAWN : own;
    }

    /** The end of a version, as far as it is known: its own, or the beginning of the next one. */
    public Optional<Withdrawal> endOf(FormTemplate template) {
        var own = template.ownEnd();
        var next = template.isEverUsed() ? followerOf(template) : Optional.<Withdrawal>empty();
        return next.filter(replaced ->
                        own.filter(end -> end.hasComeBy(replaced.from())).isEmpty())
                .or(() -> own);
    }

    private Optional<Withdrawal> followerOf(FormTemplate template) {
        return all.stream()
                .filter(FormTemplate::isEverUsed)
                .filter(other -> BY_BEGINNING.compare(other, template) > 0)
                .min(BY_BEGINNING)
                .map(other -> new Withdrawal(WithdrawalReason.REPLACED, other.validFrom()));
    }
}
