package org.odooanalyzer.registry;

import java.util.ArrayList;
import java.util.List;
import org.odooanalyzer.project.OdooVersion;

/**
 * What differs between the versions of Odoo's object-relational mapper. The versions 14.0 to 19.0
 * are read from their sources; a rule that changes in one that is only hosted has the first version
 * that is known to have it.
 *
 * @param naming the name of a model whose class has no {@code _name}; from odoo/models.py,
 *     _build_model, since 15.0 MetaModel.__new__
 * @param fieldsFromClasses whether every definition of a field in the classes of a model counts;
 *     before 15.0 the attribute of the most derived class decides; from odoo/models.py, _setup_base
 * @param magicOnClasses the fields that a class gets that defines a model which is not abstract;
 *     from odoo/models.py, MetaModel.__init__
 * @param magicOnModels the fields that every model gets; from odoo/models.py, _add_magic_fields
 * @param storesCompanyDependent whether fields that depend on the company are columns; from
 *     odoo/fields.py, Field._get_attrs
 * @param delegateInherits whether {@code delegate=True} alone makes an {@code _inherits}; from
 *     odoo/models.py, _inherits_check
 * @param addsDelegate whether a missing field of {@code _inherits} is made, and one that is there
 *     made required; from odoo/models.py, _inherits_check
 * @param abstractDelegates whether abstract models get the fields of their {@code _inherits}; from
 *     odoo/models.py, _add_inherited_fields
 * @param delegateAddons whether an inherited field counts the addons of the field that it comes
 *     through; from odoo/fields.py, Field.setup_related
 * @param lateSelectionIds whether an addon gets the XML ids of its values of selections also for
 *     models that addons after it define; from odoo/addons/base/models/ir_model.py,
 *     _reflect_selections, as its last revisions have it
 * @param computedDomainsCount whether a computed field depends on what its domain asks for; from
 *     odoo/fields.py, _RelationalMulti.get_depends
 * @param replacesSearch whether a related field that is stored loses the method that searches by
 *     it; from odoo/fields.py, Field.setup_related
 * @param hasTableObjects whether constraints and indexes are attributes of their own, and {@code
 *     _sql_constraints} is passed over: odoo/orm/table_objects.py
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
    boolean lateSelectionIds,
    boolean hasTableObjects) {
  /** How a model is named by its class alone. */
  enum Naming {
    /** The only parent, or else the name of the class; what a base in Python says counts. */
    SINGLE_PARENT_OR_CLASS,
    /** The only parent that the class itself names, or else the name of the class. */
    OWN_SINGLE_PARENT_OR_CLASS,
    /**
     * The parent that the class itself names as a text, or else the name of the class with dots
     * before its capital letters, in lower case.
     */
    OWN_TEXT_OR_DOTTED_CLASS
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
   * @param search the method that searches by it; empty for none
   */
  record MagicField(
      String name, String type, String comodel, String compute, String search, When when) {
    static MagicField column(String name, String type, String comodel, When when) {
      return new MagicField(name, type, comodel, "", "", when);
    }

    static MagicField computed(String name, String type, String compute, When when) {
      return new MagicField(name, type, "", compute, "", when);
    }

    MagicField searchedBy(String method) {
      return new MagicField(name, type, comodel, compute, method, when);
    }
  }

  private static final List<MagicField> LOG =
      List.of(
          MagicField.column("create_uid", "Many2one", "res.users", When.WITH_LOG_ACCESS),
          MagicField.column("create_date", "Datetime", "", When.WITH_LOG_ACCESS),
          MagicField.column("write_uid", "Many2one", "res.users", When.WITH_LOG_ACCESS),
          MagicField.column("write_date", "Datetime", "", When.WITH_LOG_ACCESS));

  private static final MagicField ID = MagicField.column("id", "Id", "", When.FORCED);
  private static final MagicField DISPLAY_NAME =
      MagicField.computed("display_name", "Char", "_compute_display_name", When.ALWAYS);

  private static MagicField lastUpdate(String compute, When when) {
    return MagicField.computed("__last_update", "Datetime", compute, when);
  }

  /** The rules of a version. */
  static OrmRules of(OdooVersion version) {
    return new OrmRules(
        version.isAtLeast(18, 1)
            ? Naming.OWN_TEXT_OR_DOTTED_CLASS
            : version.isAtLeast(15, 0)
                ? Naming.OWN_SINGLE_PARENT_OR_CLASS
                : Naming.SINGLE_PARENT_OR_CLASS,
        version.isAtLeast(15, 0),
        onClasses(version),
        onModels(version),
        version.isAtLeast(18, 0),
        !version.isAtLeast(19, 0),
        !version.isAtLeast(19, 0),
        !version.isAtLeast(15, 0),
        version.isAtLeast(15, 0),
        !version.isAtLeast(19, 0),
        !version.isAtLeast(15, 0),
        version.isAtLeast(15, 0),
        version.isAtLeast(18, 1));
  }

  private static List<MagicField> onClasses(OdooVersion version) {
    if (!version.isAtLeast(15, 0)) {
      return List.of();
    }
    if (!version.isAtLeast(17, 0)) {
      return with(LOG, ID, DISPLAY_NAME, lastUpdate("_compute_concurrency_field", When.FORCED));
    }
    if (!version.isAtLeast(18, 0)) {
      return with(LOG, ID, DISPLAY_NAME);
    }
    // Since 18.1 the class BaseModel has the others itself.
    return version.isAtLeast(18, 1)
        ? LOG
        : with(LOG, ID, DISPLAY_NAME.searchedBy("_search_display_name"));
  }

  private static List<MagicField> onModels(OdooVersion version) {
    return version.isAtLeast(15, 0)
        ? List.of()
        : with(
            LOG,
            ID,
            DISPLAY_NAME,
            lastUpdate("compute_concurrency_field", When.FORCED),
            lastUpdate("compute_concurrency_field_with_access", When.FORCED_WITH_LOG_ACCESS));
  }

  private static List<MagicField> with(List<MagicField> fields, MagicField... more) {
    List<MagicField> all = new ArrayList<>(List.of(more));
    all.addAll(fields);
    return List.copyOf(all);
  }
}
