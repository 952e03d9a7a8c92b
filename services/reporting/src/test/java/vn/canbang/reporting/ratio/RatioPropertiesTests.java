package vn.canbang.reporting.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What must hold for any counts whatever. */
class RatioPropertiesTests {

    static final long MANY = 2_000_000;

    @Property
    boolean theRatioLiesInsideItsInterval(
            @ForAll @LongRange(max = MANY) long boys, @ForAll @LongRange(min = 1, max = MANY) long girls) {
        var counts = new BirthCounts(boys, girls);

        return counts.interval(Confidence.NINETY_FIVE)
                .orElseThrow()
                .contains(counts.ratio().orElseThrow());
    }

    @Property
    boolean moreConfidenceWidensTheInterval(
            @ForAll @LongRange(min = 1, max = MANY) long boys, @ForAll @LongRange(min = 1, max = MANY) long girls) {
        var counts = new BirthCounts(boys, girls);
        var narrow = counts.interval(Confidence.NINETY_FIVE).orElseThrow();
        var wide = counts.interval(Confidence.NINETY_NINE_POINT_EIGHT).orElseThrow();

        return wide.lower() < narrow.lower() && wide.upper() > narrow.upper();
    }

    @Property
    void exchangingBoysAndGirlsTurnsTheIntervalOver(
            @ForAll @LongRange(min = 1, max = MANY) long boys, @ForAll @LongRange(min = 1, max = MANY) long girls) {
        var straight =
                new BirthCounts(boys, girls).interval(Confidence.NINETY_FIVE).orElseThrow();
        var turned =
                new BirthCounts(girls, boys).interval(Confidence.NINETY_FIVE).orElseThrow();

        assertThat(turned.lower() * straight.upper()).isCloseTo(10_000, within(0.01));
    }

    @Property
    void bothMethodsAgreeOnLargeCounts(
            @ForAll @LongRange(min = 5_000, max = MANY) long girls, @ForAll @IntRange(min = 90, max = 130) int ratio) {
        var counts = new BirthCounts(girls * ratio / 100, girls);
        var wilson = counts.interval(Confidence.NINETY_FIVE).orElseThrow();
        var logarithm =
                RatioInterval.byLogarithm(counts, Confidence.NINETY_FIVE).orElseThrow();

        assertThat(logarithm.lower()).isCloseTo(wilson.lower(), within(0.1));
        assertThat(logarithm.upper()).isCloseTo(wilson.upper(), within(0.1));
    }

    @Property
    boolean aPooledRatioLiesBetweenTheRatiosOfItsParts(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = MANY) Long> boys,
            @ForAll @LongRange(min = 1, max = MANY) long girls) {
        var parts = boys.stream().map(count -> new BirthCounts(count, girls)).toList();
        double pooled = BirthCounts.pooled(parts).ratio().orElseThrow();
        var ratios =
                parts.stream().mapToDouble(part -> part.ratio().orElseThrow()).summaryStatistics();

        return pooled >= ratios.getMin() * (1 - 1e-12) && pooled <= ratios.getMax() * (1 + 1e-12);
    }

    @Property
    void aChangeTurnedRoundChangesItsSign(
            @ForAll @LongRange(min = 1, max = MANY) long boys,
            @ForAll @LongRange(min = 1, max = MANY) long girls,
            @ForAll @LongRange(min = 1, max = MANY) long laterBoys,
            @ForAll @LongRange(min = 1, max = MANY) long laterGirls) {
        var before = new BirthCounts(boys, girls);
        var after = new BirthCounts(laterBoys, laterGirls);
        var forth = RatioChange.between(before, after).orElseThrow();
        var back = RatioChange.between(after, before).orElseThrow();

        assertThat(back.z()).isCloseTo(-forth.z(), within(1e-9));
        assertThat(back.points()).isEqualTo(-forth.points());
    }

    @Property
    boolean noTargetIsMetAndNotMetByTheSameCountsAtAStricterBound(
            @ForAll @LongRange(min = 1, max = MANY) long boys, @ForAll @LongRange(min = 1, max = MANY) long girls) {
        var counts = new BirthCounts(boys, girls);
        var strict = RatioTarget.atMost(105).decide(counts).result();
        var loose = RatioTarget.atMost(112).decide(counts).result();

        return loose != TargetResult.NOT_MET || strict == TargetResult.NOT_MET;
    }

    @Property(tries = 200)
    boolean theFunnelHoldsItsReferenceAndWidensWithConfidence(
            @ForAll @IntRange(min = 50, max = 100_000) int births,
            @ForAll @IntRange(min = 95, max = 120) int reference) {
        var funnel = new RatioFunnel(reference);
        var narrow = funnel.limits(births, Confidence.NINETY_FIVE);
        var wide = funnel.limits(births, Confidence.NINETY_NINE_POINT_EIGHT);

        return narrow.contains(reference) && wide.lower() <= narrow.lower() && wide.upper() >= narrow.upper();
    }
}
