package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.project.OdooVersion;

/**
 * What differs between the versions of Odoo's object-relational mapper.
 *
 * @param naming the name of a model whose class has neither {@code _name} nor a text as {@code
 *     _inherit}
 * @param fieldsFromClasses whether every definition of a field in the classes of a model counts;
 *     before 15.0 the attribute of the most derived class decides
 * @param magicOnClasses the fields that a class gets that defines a model which is not abstract;
 *     from odoo/models.py, MetaModel.__init__
 * @param magicOnModels the fields that every model gets; from odoo/models.py, _add_magic_fields
 * @param storesCompanyDependent whether fields that depend on the company are columns
 * @param delegateInherits whether {@code delegate=True} alone makes an {@code _inherits}
 * @param addsDelegate whether a missing field of {@code _inherits} is made
 * @param abstractDelegates whether abstract models get the fields of their {@code _inherits}
 * @param delegateAddons whether an inherited field counts the addons of the field that it comes
 *     through
 * @param lateSelectionIds whether an addon gets the XML ids of its values of selections also for
 *     models that addons after it define
 * @param computedDomainsCount whether a computed field depends on what its domain asks for
 * @param replacesSearch whether a related field that is stored loses the method that searches by it
 */
record OrmRules(
    Naming naming,
    boolean fieldsFromClasses,
    List<MagicField> magicOnClasses,
    List<MagicField> magicOnModels,
    boolean storesCompanyDependent,
    boolean delegateInherits,
    boolean addsDelegate,
    boolean abstractDelegates,
    boolean delegateAddons,
    boolean replacesSearch,
    boolean computedDomainsCount,
    boolean lateSelectionIds) {
  /** How a model is named by its class alone. */
  enum Naming {
    /** The only item of {@code _inherit}, or else the name of the class. */
    SINGLE_PARENT_OR_CLASS,
    /** The name of the class. */
    CLASS,
    /** The name of the class with dots before its capital letters, in lower case. */
    DOTTED_CLASS
  }

  /** When a magic field is added. */
  enum When {
    ALWAYS,
    /** Even when the model declares such a field. */
    FORCED,
    WITH_LOG_ACCESS,
    FORCED_WITH_LOG_ACCESS;

    boolean needsLogAccess() {
      return this == WITH_LOG_ACCESS || this == FORCED_WITH_LOG_ACCESS;
    }

    boolean isForced() {
      return this == FORCED || this == FORCED_WITH_LOG_ACCESS;
    }
  }

  /**
   * A field that Odoo adds.
   *
   * @param type the name of its class in {@code odoo.fields}
   * @param compute the method that computes it; empty for none
   */
  record MagicField(String name, String type, String comodel, String compute, When when) {}

  private static final List<MagicField> LOG =
      List.of(
          new MagicField("create_uid", "Many2one", "res.users", "", When.WITH_LOG_ACCESS),
          new MagicField("create_date", "Datetime", "", "", When.WITH_LOG_ACCESS),
          new MagicField("write_uid", "Many2one", "res.users", "", When.WITH_LOG_ACCESS),
          new MagicField("write_date", "Datetime", "", "", When.WITH_LOG_ACCESS));

  private static final MagicField ID = new MagicField("id", "Id", "", "", When.FORCED);
  private static final MagicField DISPLAY_NAME =
      new MagicField("display_name", "Char", "", "_compute_display_name", When.ALWAYS);
  private static final MagicField LAST_UPDATE =
      new MagicField("__last_update", "Datetime", "", "compute_concurrency_field", When.FORCED);
  private static final MagicField LAST_UPDATE_LOGGED =
      new MagicField(
          "__last_update",
          "Datetime",
          "",
          "compute_concurrency_field_with_access",
          When.FORCED_WITH_LOG_ACCESS);

  /** The rules of a version. */
  static OrmRules of(OdooVersion version) {
    return new OrmRules(
        version.isAtLeast(18, 1)
            ? Naming.DOTTED_CLASS
            : version.isAtLeast(15, 0) ? Naming.CLASS : Naming.SINGLE_PARENT_OR_CLASS,
        version.isAtLeast(15, 0),
        onClasses(version),
        version.isAtLeast(15, 0)
            ? List.of()
            : with(LOG, ID, DISPLAY_NAME, LAST_UPDATE, LAST_UPDATE_LOGGED),
        version.isAtLeast(18, 0),
        !version.isAtLeast(18, 1),
        !version.isAtLeast(16, 0),
        !version.isAtLeast(15, 0),
        version.isAtLeast(15, 0),
        !version.isAtLeast(17, 0),
        !version.isAtLeast(17, 0),
        version.isAtLeast(15, 0));
  }

  private static List<MagicField> onClasses(OdooVersion version) {
    if (!version.isAtLeast(15, 0)) {
      return List.of();
    }
    return version.isAtLeast(17, 0)
        ? LOG
        : with(LOG, ID, DISPLAY_NAME, LAST_UPDATE, LAST_UPDATE_LOGGED);
  }

  private static List<MagicField> with(List<MagicField> fields, MagicField... more) {
    List<MagicField> all = new ArrayList<>(List.of(more));
    all.addAll(fields);
    return List.copyOf(all);
  }
}
