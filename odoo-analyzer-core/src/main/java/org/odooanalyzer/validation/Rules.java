package org.odooanalyzer.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.odooanalyzer.diagnostics.Check;
import org.odooanalyzer.diagnostics.Rule;
import org.odooanalyzer.validation.csv.DuplicateColumn;
import org.odooanalyzer.validation.csv.RowLength;
import org.odooanalyzer.validation.data.AssetAttributeUnknown;
import org.odooanalyzer.validation.data.AssetChildTwice;
import org.odooanalyzer.validation.data.AssetChildUnknown;
import org.odooanalyzer.validation.data.AssetWithoutBundle;
import org.odooanalyzer.validation.data.AssetWithoutId;
import org.odooanalyzer.validation.data.AssetWithoutName;
import org.odooanalyzer.validation.data.AssetWithoutPath;
import org.odooanalyzer.validation.data.Base64WithoutFile;
import org.odooanalyzer.validation.data.BundleAttributeUnknown;
import org.odooanalyzer.validation.data.BundleEmpty;
import org.odooanalyzer.validation.data.DataAttributeUnknown;
import org.odooanalyzer.validation.data.DataChildUnknown;
import org.odooanalyzer.validation.data.DataRoot;
import org.odooanalyzer.validation.data.DeleteIdWithSearch;
import org.odooanalyzer.validation.data.DeleteNothing;
import org.odooanalyzer.validation.data.DeleteWithoutModel;
import org.odooanalyzer.validation.data.ElementAttributeUnknown;
import org.odooanalyzer.validation.data.ElementNotEmpty;
import org.odooanalyzer.validation.data.FieldAttributeUnknown;
import org.odooanalyzer.validation.data.FieldChildUnknown;
import org.odooanalyzer.validation.data.FieldContentMissing;
import org.odooanalyzer.validation.data.FieldFileWithoutType;
import org.odooanalyzer.validation.data.FieldFloatContent;
import org.odooanalyzer.validation.data.FieldIntContent;
import org.odooanalyzer.validation.data.FieldListChildUnknown;
import org.odooanalyzer.validation.data.FieldModelWithoutSearch;
import org.odooanalyzer.validation.data.FieldRefEmpty;
import org.odooanalyzer.validation.data.FieldSeveralSources;
import org.odooanalyzer.validation.data.FieldTextWithFile;
import org.odooanalyzer.validation.data.FieldTextWithValue;
import org.odooanalyzer.validation.data.FieldTypeUnknown;
import org.odooanalyzer.validation.data.FieldUseWithoutSearch;
import org.odooanalyzer.validation.data.FieldWithoutName;
import org.odooanalyzer.validation.data.ForcecreateWithoutId;
import org.odooanalyzer.validation.data.FunctionAttributeMissing;
import org.odooanalyzer.validation.data.FunctionAttributeUnknown;
import org.odooanalyzer.validation.data.FunctionChildUnknown;
import org.odooanalyzer.validation.data.FunctionEvalWithFunctions;
import org.odooanalyzer.validation.data.FunctionEvalWithValues;
import org.odooanalyzer.validation.data.MenuitemActionWithSubmenus;
import org.odooanalyzer.validation.data.MenuitemAttributeUnknown;
import org.odooanalyzer.validation.data.MenuitemChildUnknown;
import org.odooanalyzer.validation.data.MenuitemIconBelowMenu;
import org.odooanalyzer.validation.data.MenuitemSequence;
import org.odooanalyzer.validation.data.MenuitemWithoutId;
import org.odooanalyzer.validation.data.PathAttributeUnknown;
import org.odooanalyzer.validation.data.PathEmpty;
import org.odooanalyzer.validation.data.RecordAttributeUnknown;
import org.odooanalyzer.validation.data.RecordChildUnknown;
import org.odooanalyzer.validation.data.RecordWithoutModel;
import org.odooanalyzer.validation.data.ShortcutAttributeMissing;
import org.odooanalyzer.validation.data.ShortcutIgnored;
import org.odooanalyzer.validation.data.SubmenuWithParent;
import org.odooanalyzer.validation.data.TemplatePrimary;
import org.odooanalyzer.validation.data.TemplateWithoutId;
import org.odooanalyzer.validation.data.TextMisplaced;
import org.odooanalyzer.validation.data.ValueAttributeUnknown;
import org.odooanalyzer.validation.data.ValueEvalConflict;
import org.odooanalyzer.validation.data.ValueFileConflict;
import org.odooanalyzer.validation.data.ValueSearchConflict;
import org.odooanalyzer.validation.data.ValueTextWithFile;
import org.odooanalyzer.validation.data.ValueTypeConflict;
import org.odooanalyzer.validation.data.ValueTypeWithoutContent;
import org.odooanalyzer.validation.data.XmlIdDots;
import org.odooanalyzer.validation.files.AnalysisFailed;
import org.odooanalyzer.validation.files.CsvSyntax;
import org.odooanalyzer.validation.files.FileNotReadable;
import org.odooanalyzer.validation.files.FileTooLarge;
import org.odooanalyzer.validation.files.PythonSyntax;
import org.odooanalyzer.validation.files.XmlDoctype;
import org.odooanalyzer.validation.files.XmlSyntax;
import org.odooanalyzer.validation.imports.ImportLoop;
import org.odooanalyzer.validation.imports.ImportOutsideDepends;
import org.odooanalyzer.validation.imports.UnresolvedImport;
import org.odooanalyzer.validation.manifest.DataFileKind;
import org.odooanalyzer.validation.manifest.DataFileMissing;
import org.odooanalyzer.validation.manifest.DataItemNotText;
import org.odooanalyzer.validation.manifest.DataNotList;
import org.odooanalyzer.validation.manifest.DependencyCycle;
import org.odooanalyzer.validation.manifest.DependencyNotFound;
import org.odooanalyzer.validation.manifest.DependsItemNotText;
import org.odooanalyzer.validation.manifest.DependsNotList;
import org.odooanalyzer.validation.manifest.DependsOnItself;
import org.odooanalyzer.validation.manifest.DictUnpacking;
import org.odooanalyzer.validation.manifest.DuplicateAddon;
import org.odooanalyzer.validation.manifest.DuplicateKey;
import org.odooanalyzer.validation.manifest.KeyNotText;
import org.odooanalyzer.validation.manifest.NameNotText;
import org.odooanalyzer.validation.manifest.NotOneDict;
import org.odooanalyzer.validation.manifest.ValueNotLiteral;
import org.odooanalyzer.validation.models.InheritOutsideDepends;
import org.odooanalyzer.validation.models.InheritUndeclared;
import org.odooanalyzer.validation.models.ModelDeclaredAgain;
import org.odooanalyzer.validation.records.XmlIdAddonUnknown;
import org.odooanalyzer.validation.records.XmlIdModelDiffers;
import org.odooanalyzer.validation.records.XmlIdTwiceInCsv;
import org.odooanalyzer.validation.templates.TemplateDeclaredTwice;
import org.odooanalyzer.validation.templates.TemplateNameOnRoot;
import org.odooanalyzer.validation.templates.TemplateNameWithoutAddon;

/** All rules. A new rule is a class, a page and a line here. */
public final class Rules {
  /** One of each check, in the order of the codes. */
  public static final List<Check> CHECKS =
      List.of(
          new FileNotReadable(),
          new FileTooLarge(),
          new AnalysisFailed(),
          new ValueNotLiteral(),
          new DuplicateAddon(),
          new XmlDoctype(),
          new DataRoot(),
          new ElementAttributeUnknown(),
          new ElementNotEmpty(),
          new TextMisplaced(),
          new FieldTypeUnknown(),
          new FieldContentMissing(),
          new FieldFileWithoutType(),
          new ForcecreateWithoutId(),
          new TemplateWithoutId(),
          new TemplatePrimary(),
          new ShortcutIgnored(),
          new ShortcutAttributeMissing(),
          new AssetChildTwice(),
          new Base64WithoutFile(),
          new XmlIdModelDiffers(),
          new XmlIdTwiceInCsv(),
          new PythonSyntax(),
          new UnresolvedImport(),
          new ImportLoop(),
          new ImportOutsideDepends(),
          new InheritOutsideDepends(),
          new InheritUndeclared(),
          new ModelDeclaredAgain(),
          new NotOneDict(),
          new DuplicateKey(),
          new NameNotText(),
          new DependsNotList(),
          new DependsItemNotText(),
          new DependsOnItself(),
          new DataNotList(),
          new DataItemNotText(),
          new KeyNotText(),
          new DependencyNotFound(),
          new DictUnpacking(),
          new DependencyCycle(),
          new XmlSyntax(),
          new XmlIdAddonUnknown(),
          new DataAttributeUnknown(),
          new DataChildUnknown(),
          new MenuitemWithoutId(),
          new MenuitemAttributeUnknown(),
          new MenuitemSequence(),
          new MenuitemActionWithSubmenus(),
          new MenuitemIconBelowMenu(),
          new MenuitemChildUnknown(),
          new SubmenuWithParent(),
          new RecordAttributeUnknown(),
          new RecordWithoutModel(),
          new RecordChildUnknown(),
          new FieldWithoutName(),
          new FieldSeveralSources(),
          new FieldIntContent(),
          new FieldFloatContent(),
          new FieldListChildUnknown(),
          new FieldTextWithFile(),
          new FieldTextWithValue(),
          new FieldModelWithoutSearch(),
          new FieldUseWithoutSearch(),
          new FieldAttributeUnknown(),
          new FieldChildUnknown(),
          new ValueSearchConflict(),
          new ValueEvalConflict(),
          new ValueTypeConflict(),
          new ValueTextWithFile(),
          new ValueFileConflict(),
          new ValueAttributeUnknown(),
          new DeleteWithoutModel(),
          new DeleteIdWithSearch(),
          new DeleteNothing(),
          new ValueTypeWithoutContent(),
          new FieldRefEmpty(),
          new FunctionAttributeMissing(),
          new FunctionEvalWithValues(),
          new FunctionAttributeUnknown(),
          new FunctionEvalWithFunctions(),
          new FunctionChildUnknown(),
          new DataFileMissing(),
          new DataFileKind(),
          new XmlIdDots(),
          new AssetAttributeUnknown(),
          new AssetWithoutId(),
          new AssetWithoutName(),
          new BundleAttributeUnknown(),
          new PathAttributeUnknown(),
          new AssetChildUnknown(),
          new AssetWithoutBundle(),
          new AssetWithoutPath(),
          new BundleEmpty(),
          new PathEmpty(),
          new RowLength(),
          new CsvSyntax(),
          new TemplateNameWithoutAddon(),
          new TemplateDeclaredTwice(),
          new TemplateNameOnRoot(),
          new DuplicateColumn());

  /** What can be reported, in the order of the codes. */
  public static final List<Rule> ALL = CHECKS.stream().map(Check::rule).toList();

  private static final Map<String, Rule> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));

  /** The class of a check lies beside the page of its rule. */
  private static final Map<String, Class<?>> BESIDE_PAGE =
      CHECKS.stream()
          .collect(Collectors.toUnmodifiableMap(check -> check.rule().code(), Check::getClass));

  private Rules() {}

  /** The rule of a code. */
  public static Optional<Rule> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The page of a rule: Markdown that says what it does and why; absent for what has none yet. */
  public static Optional<String> page(Rule rule) {
    Class<?> beside = BESIDE_PAGE.get(rule.code());
    return beside == null ? Optional.empty() : read(beside, rule.name() + ".md");
  }

  private static Optional<String> read(Class<?> beside, String resource) {
    try (InputStream page = beside.getResourceAsStream(resource)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page " + resource + " cannot be read", e);
    }
  }
}
