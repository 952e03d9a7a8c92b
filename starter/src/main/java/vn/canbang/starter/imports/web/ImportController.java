package vn.canbang.starter.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.access.Permit;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.imports.ImportKinds;
import vn.canbang.starter.imports.ImportTemplate;
import vn.canbang.starter.imports.ImportedFile;
import vn.canbang.starter.imports.ImportingFiles;
import vn.canbang.starter.openapi.AlsoAnswers;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.web.FileBody;
import vn.canbang.starter.web.ParameterText;
import vn.canbang.workbook.WorkbookWriter;

/** Files that people bring in: which kinds there are, their templates, a dry run, the import itself and what became of it. */
@RestController
@RequestMapping("/api/${canbang.service}/v1/imports")
@Permit("file:import")
class ImportController {

    private final ImportKinds kinds;
    private final ImportingFiles importing;
    private final ImportTemplate template;
    private final ProblemTexts texts;

    ImportController(ImportKinds kinds, ImportingFiles importing, ImportTemplate template, ProblemTexts texts) {
        this.kinds = kinds;
        this.importing = importing;
        this.template = template;
        this.texts = texts;
    }

    @GetMapping
    KindList kinds(Caller caller) {
        return new KindList(kinds.of(caller).stream().map(ImportKindView::of).toList());
    }

    @GetMapping(path = "/{kind}/template", produces = WorkbookWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> template(@PathVariable String kind, Caller caller) {
        return attached("mau-" + kind, template.of(kinds.require(caller, kind), caller));
    }

    @PostMapping(path = "/{kind}", consumes = WorkbookWriter.MEDIA_TYPE)
    @AlsoAnswers(HttpStatus.ACCEPTED)
    ResponseEntity<ImportView> take(
            @PathVariable String kind,
            @RequestParam String fileName,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody @FileBody byte[] file,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        var wanted = kinds.require(caller, kind);
        var name = ParameterText.fileName(fileName);
        if (dryRun) {
            var checked = importing.check(wanted, caller, name, file);
            return ResponseEntity.ok(ImportView.checked(
                    checked.file(), checked.known(), checked.file().repairs(texts, locale)));
        }
        var taken = importing.take(wanted, caller, name, file, attempt.requireKey());
        return ResponseEntity.status(taken.known() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(
                        taken.known()
                                ? ImportView.known(
                                        taken.file(),
                                        taken.file().repairs(texts, locale),
                                        taken.file().conflicts(texts, locale))
                                : view(taken.file(), locale));
    }

    /** The same file with what is wrong in its last column; stores nothing, and may be sent again as any write. */
    @PostMapping(path = "/{kind}/marked", consumes = WorkbookWriter.MEDIA_TYPE, produces = WorkbookWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> mark(
            @PathVariable String kind,
            @RequestBody @FileBody byte[] file,
            Caller caller,
            Attempt attempt,
            Locale locale) {
        return attached("loi-" + kind, importing.mark(kinds.require(caller, kind), caller, file, locale));
    }

    @GetMapping("/{kind}/recent")
    ImportList recent(@PathVariable String kind, Caller caller, Locale locale) {
        return new ImportList(importing.newest(kinds.require(caller, kind), caller).stream()
                .map(file -> view(file, locale))
                .toList());
    }

    @GetMapping("/{kind}/{id}")
    ImportView get(@PathVariable String kind, @PathVariable UUID id, Caller caller, Locale locale) {
        return view(importing.get(kinds.require(caller, kind), caller, id), locale);
    }

    private ImportView view(ImportedFile file, Locale locale) {
        return ImportView.taken(file, file.repairs(texts, locale), file.conflicts(texts, locale));
    }

    private static ResponseEntity<byte[]> attached(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".xlsx")
                                .build()
                                .toString())
                .body(content);
    }

    /** The kinds that the caller may bring. */
    record KindList(List<ImportKindView> items) {}

    /** The newest files of a kind. */
    record ImportList(List<ImportView> items) {}
}
