package vn.canbang.starter.imports;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import vn.canbang.starter.migration.Migration;

/** The newest files of a kind, the file that a request brought, and the rows of a file. */
class V002_IndexImports implements Migration {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public void apply(MongoOperations database) {
        var files = database.indexOps(ImportedFile.class);
        files.createIndex(new Index("kind", Sort.Direction.ASC)
                .on("importedAt", Sort.Direction.DESC)
                .named("newest"));
        files.createIndex(new Index("requests.key", Sort.Direction.ASC).sparse().named("by_request"));
        database.indexOps(ImportedRows.class).createIndex(new Index("file", Sort.Direction.ASC).named("by_file"));
    }
}
