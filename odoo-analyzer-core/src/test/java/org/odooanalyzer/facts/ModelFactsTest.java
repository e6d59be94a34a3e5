package org.odooanalyzer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What declares models in real addons, and is easily missed. */
class ModelFactsTest {
  private static void check(String source, String facts) {
    assertThat(FactsDump.of(FactsOf.python(source))).isEqualTo(facts);
  }

  @Test
  void classAttributesOfModelsAreKept() {
    check(
        """
        class Order(models.Model):
            _name = 'sale.order'
            _inherit = ['mail.thread'] + ['portal.mixin', *MORE]
            _inherits = {'res.partner': 'partner_id'}
            _sql_constraints = [('name_uniq', 'unique(name)', 'Twice')]
            _check_company_domain = models.check_company_domain_parent_of
            _unique = models.Constraint('unique(name)', "Twice")
            _by_name = models.Index('(name)')
            _order: str = 'date desc, '\\
                          'id desc'
        """,
        """
        class Order(models.Model) @1:0
          _name = 'sale.order' @2:12
          _inherit = (['mail.thread'] + ['portal.mixin', *MORE]) @3:15
          _inherits = {'res.partner': 'partner_id'} @4:16
          _sql_constraints = [('name_uniq', 'unique(name)', 'Twice')] @5:23
          _check_company_domain = models.check_company_domain_parent_of @6:28
          _unique = models.Constraint('unique(name)', 'Twice') @7:14
          _by_name = models.Index('(name)') @8:15
          _order: str = 'date desc, id desc' @9:18
        """);
  }

  @Test
  void fieldsAreKeptWithTheirCallsAndAllArguments() {
    check(
        """
        class Order(models.Model):
            partner_id: 'Partner' = fields.Many2one(
                'res.partner', domain=lambda self: [('id', '=', self.env.uid)])
            state = fields.Selection(selection=[(k, k) for k in KEYS], compute=_get, related=False)
            kind = fields.Selection(selection_add=KINDS + [('x', "X")], ondelete={'x': 'cascade'})
            count: int
            any_ = fields.Boolean(**extra)
            note = \\
                fields.Text()
        """,
        """
        class Order(models.Model) @1:0
          partner_id: 'Partner' = fields.Many2one('res.partner', domain=(lambda self: …)) @2:28
          state = fields.Selection(selection=list[(k, k) for k in KEYS], compute=_get, related=False)\
         @4:12
          kind = fields.Selection(selection_add=(KINDS + [('x', 'X')]), ondelete={'x': 'cascade'})\
         @5:11
          count: int @6:4 (annotated)
          any_ = fields.Boolean(*extra) @7:11
          note = fields.Text() @9:8
        """);
  }

  @Test
  void dependenciesInLambdasCanBeFollowedThroughLittleMethods() {
    check(
        """
        class Partner(models.Model):
            @api.depends(lambda self: [self._key, f'{self._key}.name'] + self._address_depends())
            @api.depends_context('lang')
            def _compute_name(self):
                for record in self:
                    record.name = record.key

            def _address_depends(self):
                "Fields of the address."
                names = super()._address_depends()
                if self._short:
                    names += ['short']
                return names

            @property
            def _rec_names_search(self):
                if self._email:
                    return ['name', 'email']
                return list(NAMES)
        """,
        """
        class Partner(models.Model) @1:0
          @api.depends((lambda self: ([self._key, f'{self._key}.name'] + self._address_depends())))
          @api.depends_context('lang')
          def _compute_name(self) @4:4
          def _address_depends(self) returns ((super()._address_depends() + ['short'])\
         if self._short else super()._address_depends()) @8:4
          @property
          def _rec_names_search(self) returns (['name', 'email'] if self._email else list(NAMES))\
         @16:4
        """);
  }

  @Test
  void methodsThatRunCodeHaveNoKnownResult() {
    check(
        """
        class Partner(models.Model):
            def a(self): return self.env['x'].search([])
            def b(self): return self.name
            def c(self, x): return ['a']
            def d(self):
                for x in self: return ['a']
            def e(self): return {'type': 'ir.actions.act_window'}
            def f(self):
                if self: return 'a'
            def g(self): return
        """,
        """
        class Partner(models.Model) @1:0
          def a(self) @2:4
          def b(self) @3:4
          def c(self, x) @4:4
          def d(self) @5:4
          def e(self) @7:4
          def f(self) @8:4
          def g(self) @10:4
        """);
  }

  @Test
  void modelsInLoopsConditionsAndTwiceAreAllKept() {
    check(
        """
        for suffix in ['char', 'text']:
            class Loop(models.Model):
                _name = 'test.' + suffix
        if has_account:
            class Move(models.Model):
                _inherit = 'account.move'
        class Twice(models.Model):
            _name = 'test.twice'
        class Twice(models.Model):
            _name = 'test.twice'
        @tagged('post_install')
        class Meta(Base, metaclass=Kind, register=False):
            ""\"Doc.""\"
            class Inner: pass
            alias = method
        """,
        """
        suffix @1:4 (target) [for 0 suffix in ['char', 'text']]
        class Loop(models.Model) @2:4 [for 0 suffix in ['char', 'text']]
          _name = ('test.' + suffix) @3:16
        class Move(models.Model) @5:4 [if 1 has_account]
          _inherit = 'account.move' @6:19
        class Twice(models.Model) @7:0
          _name = 'test.twice' @8:12
        class Twice#1(models.Model) @9:0
          _name = 'test.twice' @10:12
        @tagged('post_install')
        class Meta(Base, metaclass=Kind, register=False) @12:0
          class Inner() @14:4
          alias = method @15:12
        """);
  }

  @Test
  void theLastValueOfAnAttributeIsKnownUnlessABranchSetsIt() {
    ClassFact type =
        FactsOf.python(
                """
                class A:
                    _name = 'a'
                    _name = 'b'
                    _table = 'a'
                    if odd:
                        _table = 'b'
                """)
            .classes()
            .get(0);

    assertThat(type.value("_name").flatMap(FactExpr::asText)).contains("b");
    assertThat(type.value("_table")).isEmpty();
    assertThat(type.value("_order")).isEmpty();
  }

  @Test
  void displaysThatAreTooLongAreOpaque() {
    String long1 = "0, ".repeat(1_025);
    String short1 = "0, ".repeat(1_024);
    PythonFacts facts = FactsOf.python("a = [" + long1 + "]\nb = [" + short1 + "]\n");

    assertThat(((ValueFact) facts.members().get(0)).value()).isInstanceOf(FactExpr.Opaque.class);
    assertThat(((ValueFact) facts.members().get(1)).value()).isInstanceOf(FactExpr.Items.class);
  }

  @Test
  void deepExpressionsEndInOpaque() {
    String sum = "a = " + "x + ".repeat(900) + "x\n";

    assertThat(FactsDump.of(FactsOf.python(sum))).contains("(… + …) + x");
  }
}
