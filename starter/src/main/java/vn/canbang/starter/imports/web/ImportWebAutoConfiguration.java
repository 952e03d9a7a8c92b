package vn.canbang.starter.imports.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;
import vn.canbang.starter.imports.ImportAutoConfiguration;
import vn.canbang.starter.imports.ImportKind;

/** Serves imports in a service that has kinds of files. */
@AutoConfiguration(after = ImportAutoConfiguration.class)
@ConditionalOnBean(ImportKind.class)
@Import(ImportController.class)
public class ImportWebAutoConfiguration {}
