package vn.canbang.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How documents are aggregated. */
interface AggregatingContract {

    MongoDatabase database();

    private MongoCollection<Document> measures() {
        var measures = database().getCollection("measures");
        if (measures.countDocuments() == 0) {
            measures.insertMany(Stream.of(
                            "{_id: 1, unit: 'a', day: 1, value: 10, tags: ['x', 'y']}",
                            "{_id: 2, unit: 'a', day: 2, value: 20, tags: ['x']}",
                            "{_id: 3, unit: 'b', day: 1, value: 5, tags: []}",
                            "{_id: 4, unit: 'b', day: 3, value: 7}")
                    .map(Document::parse)
                    .toList());
        }
        return measures;
    }

    private List<Document> aggregate(String... stages) {
        return measures()
                .aggregate(Stream.of(stages).map(Document::parse).toList())
                .into(new ArrayList<>());
    }

    @Test
    default void sumsByGroup() {
        var groups = aggregate(
                "{$match: {day: {$lte: 2}}}",
                "{$group: {_id: '$unit', sum: {$sum: '$value'}, average: {$avg: '$value'}, least: {$min: '$value'},"
                        + " most: {$max: '$value'}, days: {$push: '$day'}, each: {$addToSet: '$unit'}, count: {$sum: 1}}}",
                "{$sort: {_id: 1}}");

        assertThat(groups)
                .containsExactly(
                        Document.parse(
                                "{_id: 'a', sum: 30, average: 15.0, least: 10, most: 20, days: [1, 2], each: ['a'], count: 2}"),
                        Document.parse(
                                "{_id: 'b', sum: 5, average: 5.0, least: 5, most: 5, days: [1], each: ['b'], count: 1}"));
    }

    @Test
    default void takesTheFirstOfEachGroupInOrder() {
        var latest = aggregate(
                "{$sort: {day: -1}}", "{$group: {_id: '$unit', value: {$first: '$value'}}}", "{$sort: {_id: 1}}");

        assertThat(latest)
                .containsExactly(Document.parse("{_id: 'a', value: 20}"), Document.parse("{_id: 'b', value: 7}"));
    }

    @Test
    default void groupsBySeveralFields() {
        var groups =
                aggregate("{$group: {_id: {unit: '$unit', day: '$day'}, sum: {$sum: '$value'}}}", "{$sort: {_id: 1}}");

        assertThat(groups).hasSize(4).first().isEqualTo(Document.parse("{_id: {unit: 'a', day: 1}, sum: 10}"));
    }

    @Test
    default void unwindsArrays() {
        assertThat(aggregate("{$unwind: '$tags'}", "{$sortByCount: '$tags'}"))
                .containsExactly(Document.parse("{_id: 'x', count: 2}"), Document.parse("{_id: 'y', count: 1}"));
    }

    @Test
    default void joinsByField() {
        database().getCollection("units").insertOne(Document.parse("{_id: 'a', name: 'Tân Yên'}"));

        var joined = aggregate(
                "{$match: {_id: 1}}",
                "{$lookup: {from: 'units', localField: 'unit', foreignField: '_id', as: 'unit'}}");

        assertThat(joined.getFirst()).containsEntry("unit", List.of(Document.parse("{_id: 'a', name: 'Tân Yên'}")));
    }

    @Test
    default void joinsByPipeline() {
        database()
                .getCollection("units")
                .insertMany(List.of(Document.parse("{_id: 'a'}"), Document.parse("{_id: 'b'}")));

        var joined = aggregate(
                "{$match: {_id: 1}}",
                "{$lookup: {from: 'units', let: {unit: '$unit'}, pipeline: [{$match: {$expr: {$eq: ['$_id', '$$unit']}}}], as: 'unit'}}");

        assertThat(joined.getFirst()).containsEntry("unit", List.of(Document.parse("{_id: 'a'}")));
    }

    @Test
    default void followsSuccessors() {
        database()
                .getCollection("units")
                .insertMany(List.of(
                        Document.parse("{_id: 'a', next: 'b'}"),
                        Document.parse("{_id: 'b', next: 'c'}"),
                        Document.parse("{_id: 'c'}")));

        var chain = database()
                .getCollection("units")
                .aggregate(Stream.of(
                                "{$match: {_id: 'a'}}",
                                "{$graphLookup: {from: 'units', startWith: '$next', connectFromField: 'next', connectToField: '_id', as: 'later'}}")
                        .map(Document::parse)
                        .toList())
                .first();

        assertThat(chain).isNotNull();
        assertThat(chain.getList("later", Document.class))
                .extracting(unit -> unit.get("_id"))
                .containsExactlyInAnyOrder("b", "c");
    }

    @Test
    default void answersSeveralQuestionsAtOnce() {
        var facets =
                aggregate("{$facet: {total: [{$count: 'n'}], high: [{$match: {value: {$gte: 10}}}, {$count: 'n'}]}}");

        assertThat(facets).containsExactly(Document.parse("{total: [{n: 4}], high: [{n: 2}]}"));
    }

    @Test
    default void countsByClass() {
        var classes = aggregate("{$bucket: {groupBy: '$value', boundaries: [0, 10, 100], output: {n: {$sum: 1}}}}");

        assertThat(classes).containsExactly(Document.parse("{_id: 0, n: 2}"), Document.parse("{_id: 10, n: 2}"));
    }

    @Test
    default void computesFields() {
        var computed = aggregate(
                "{$match: {_id: 1}}",
                "{$addFields: {double: {$multiply: ['$value', 2]}, at: {$dateToString: {date: {$toDate: '1970-01-01T00:00:00Z'}, format: '%Y-%m-%d'}}}}",
                "{$project: {double: 1, at: 1}}");

        assertThat(computed).containsExactly(Document.parse("{_id: 1, double: 20, at: '1970-01-01'}"));
    }

    @Test
    default void leavesStoredDocumentsAloneWhenItComputesNestedFields() {
        database().getCollection("nested").insertOne(Document.parse("{_id: 1, a: {b: 1}}"));

        database()
                .getCollection("nested")
                .aggregate(List.of(Document.parse("{$addFields: {a: {c: 2}}}")))
                .first();

        assertThat(database().getCollection("nested").find().first()).isEqualTo(Document.parse("{_id: 1, a: {b: 1}}"));
    }

    @Test
    default void writesItsResultIntoACollection() {
        measures().createIndex(new Document("unit", 1));

        aggregate("{$group: {_id: '$unit', sum: {$sum: '$value'}}}", "{$out: 'sums'}");
        aggregate("{$match: {unit: 'a'}}", "{$project: {_id: '$unit', again: '$value'}}", "{$merge: {into: 'sums'}}");

        assertThat(database().getCollection("sums").find())
                .containsExactlyInAnyOrder(
                        Document.parse("{_id: 'a', sum: 30, again: 20}"), Document.parse("{_id: 'b', sum: 12}"));
    }

    @Test
    default void takesASample() {
        assertThat(aggregate("{$sample: {size: 2}}")).hasSize(2);
    }

    @Test
    default void pagesThroughMatches() {
        assertThat(aggregate("{$match: {}}", "{$sort: {value: 1}}", "{$skip: 1}", "{$limit: 2}"))
                .extracting("_id")
                .containsExactly(4, 1);
        assertThat(aggregate("{$sort: {value: 1}}", "{$limit: 2}", "{$skip: 1}"))
                .extracting("_id")
                .containsExactly(4);
    }
}
