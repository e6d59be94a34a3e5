package org.odooanalyzer.inference;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InferredCallsTest {
  private static final String SHOP =
      """
      from odoo import api, fields, models


      class Order(models.Model):
          _name = "shop.order"

          name = fields.Char()
          partner_id = fields.Many2one("res.partner")
          line_ids = fields.One2many("shop.line", "order_id")
          amount = fields.Float()
          date = fields.Date()

      """;
  private static final String LINE =
      """
      class Line(models.Model):
          _name = "shop.line"

          order_id = fields.Many2one("shop.order")
          quantity = fields.Integer()
          tag_ids = fields.Many2many("shop.tag")


      class Tag(models.Model):
          _name = "shop.tag"

          label = fields.Char(translate=True)
      """;

  @Test
  void methodsOfTheFileReturnWhatTheySay() {
    Revealed.check(
        SHOP
            + """
                def _lines(self):
                    return self.line_ids.filtered("quantity")

                def _either(self):
                    if self:
                        return self.partner_id
                    return False

                def _annotated(self) -> "list[int]":
                    return unknown()

                def _text(self) -> str:
                    return unknown()

                def _self(self):
                    return self._self()

                def _stub(self):
                    raise NotImplementedError

                @property
                def first(self):
                    return self.line_ids[0]

                @classmethod
                def make(cls):
                    return cls

                def method(self):
                    self._lines()  # revealed: shop.line
                    self._either()  # revealed: res.partner
                    self._text()  # revealed: str
                    self._self()  # revealed: unknown
                    self._stub()  # revealed: unknown
                    self.first  # revealed: shop.line
                    self._missing()  # revealed: unknown
                    helper(1)  # revealed: list[int]

            """
            + LINE
            + """

            def helper(number):
                return [1]
            """);
  }

  @Test
  void methodsOfOtherFilesReturnWhatFactsKeep() {
    Revealed.check(
        Map.of(
            "shop/models/other.py",
            """
            from typing import Self
            from odoo import models

            class Partner(models.Model):
                _inherit = "res.partner"

                def _me(self) -> Self:
                    return unknown()

                def _number(self) -> int:
                    return unknown()

                def _names(self):
                    return ["name"]

            class Plain:
                label: str = "x"

                def clone(self) -> "Plain":
                    return self
            """),
        """
        from odoo import models
        from .other import Plain
        from . import other

        class Partner(models.Model):
            _inherit = "res.partner"

            def _me(self):
                return super()._me()  # revealed: res.partner

            def method(self):
                self._me()  # revealed: res.partner
                self._number()  # revealed: int
                self._names()  # revealed: list[str]
                Plain().clone()  # revealed: Plain
                other.Plain  # revealed: type[Plain]
                super().search([])  # revealed: res.partner
        """);
  }

  @Test
  void instancesHaveWhatTheirMethodsSet() {
    Revealed.check(
        """
        class Wizard:
            size = 1

            def __init__(self, env):
                self.lines = env["res.partner"].search([])
                self.maybe = None

            def set(self):
                self.maybe = "a"

            def method(self):
                self.lines  # revealed: res.partner
                self.maybe  # revealed: str
                self.size  # revealed: int
                self.env.user  # revealed: res.users
                self  # revealed: Wizard

        Wizard().lines  # revealed: res.partner
        """);
  }

  @Test
  void lambdasOfFieldsKnowTheirRecords() {
    Revealed.check(
        """
        from odoo import fields, models

        class Order(models.Model):
            _name = "shop.order"

            user_id = fields.Many2one("res.users", default=lambda self: self.env.user)

            def method(self):
                self.filtered(lambda order: order.user_id).sorted(key=lambda o: o.id)  # revealed: shop.order
        """);
  }

  @Test
  void referencesGiveTheModelOfTheirRecord() {
    Revealed.check(
        Map.of(
            "shop/data/data.xml",
            "<odoo><record id='boss' model='res.partner'><field name='name'>B</field></record></odoo>"),
        """
        from odoo import models

        class Partner(models.Model):
            _inherit = "res.partner"

            def method(self):
                self.env.ref("shop.boss").parent_id  # revealed: res.partner
                self.env.ref("shop.nobody")  # revealed: unknown
        """);
  }

  @Test
  void whatGoesInCirclesIsUnknown() {
    Revealed.check(
        """
        def ping(n):
            return pong(n)

        def pong(n):
            return ping(n)

        def either(n):
            if n:
                return either(n - 1)
            return 1

        ping(1)  # revealed: unknown
        either(1)  # revealed: int
        """);
  }

  @Test
  void valuesAreDictsByTheirNames() {
    Revealed.check(
        """
        from datetime import datetime
        from odoo import api, models

        class Partner(models.Model):
            _inherit = "res.partner"

            @api.model_create_multi
            def create(self, vals_list):
                for vals in vals_list:
                    vals  # revealed: dict[str, Any]
                return super().create(vals_list)  # revealed: res.partner

            def write(self, vals):
                vals.keys()  # revealed: iterator[str]
                datetime.now().year  # revealed: int
                return super().write(vals)  # revealed: bool
        """);
  }

  @Test
  void whatIsDeepOrLongHasABound() {
    StringBuilder text = new StringBuilder("a0 = [1]\n");
    for (int i = 1; i < 3000; i++) {
      text.append("a%d = a%d or a%d\n".formatted(i, i - 1, i - 1));
    }
    text.append("a20  # revealed: list[int]\n");
    text.append("a2999  # revealed: unknown\n");
    text.append("x").append(".x".repeat(900)).append("  # revealed: unknown\n");
    Revealed.check(text.toString());
  }

  @Test
  void classesThatInheritFromEachOtherAreLookedAtOnce() {
    Revealed.check(
        """
        class A(B):
            def a(self):
                return self.b()  # revealed: unknown

        class B(A):
            def b(self):
                return self.a()

        A().a().c  # revealed: unknown
        """);
  }

  @Test
  void requestsHaveAnEnvironment() {
    Revealed.check(
        Map.of(
            "odoo/http.py",
            """
            class HttpRequest:
                @property
                def env(self):
                    return make()

            request = proxy()
            """),
        """
        from odoo.http import request

        request.env["res.partner"].name  # revealed: str
        """);
  }
}
