package org.odooanalyzer.inference;

import org.junit.jupiter.api.Test;

class InferenceTest {
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

  /** Checks the body of a method of the model {@code shop.order}. */
  private static void body(String body) {
    Revealed.check(SHOP + "    def method(self, unknown):\n" + body.indent(8) + "\n\n" + LINE);
  }

  @Test
  void recordsAndTheirFieldsFollowRelations() {
    body(
        """
        self  # revealed: shop.order
        self.name  # revealed: str
        self.amount  # revealed: float
        self.date.year  # revealed: int
        self.partner_id  # revealed: res.partner
        self.partner_id.parent_id.name  # revealed: str
        self.line_ids.tag_ids.label  # revealed: str
        self.nothing  # revealed: unknown
        self["partner_id"]  # revealed: res.partner
        self.id  # revealed: int
        self.ids  # revealed: list[int]
        unknown.partner_id  # revealed: unknown
        """);
  }

  @Test
  void environmentsGiveModelsAndRecords() {
    body(
        """
        self.env  # revealed: Environment
        self.env["res.partner"]  # revealed: res.partner
        self.env.user.partner_id  # revealed: res.partner
        self.env.company  # revealed: res.company
        self.env.cr.fetchall()  # revealed: list[tuple]
        self.env.context  # revealed: dict
        self.env(user=1)["shop.tag"]  # revealed: shop.tag
        self.env[self._name]  # revealed: shop.order
        self.env[unknown]  # revealed: unknown
        unknown.env["res.partner"]  # revealed: res.partner
        """);
  }

  @Test
  void methodsOfRecordSetsGiveTheSameModel() {
    body(
        """
        self.search([], limit=1)  # revealed: shop.order
        self.env["shop.tag"].sudo().with_context(a=1).browse(1).exists()  # revealed: shop.tag
        self.env["shop.tag"].create({}).copy()  # revealed: shop.tag
        self.search_count([])  # revealed: int
        self.read(["name"])  # revealed: list[dict]
        self.search([], count=True)  # revealed: unknown
        self.line_ids.filtered(lambda line: line.quantity).sorted("id")  # revealed: shop.line
        self.line_ids[0]  # revealed: shop.line
        self.line_ids[:1].order_id  # revealed: shop.order
        self.line_ids | self.line_ids - self.line_ids  # revealed: shop.line
        self._origin.name  # revealed: str
        self.unlink()  # revealed: bool
        """);
  }

  @Test
  void mappedFollowsPathsAndFunctions() {
    body(
        """
        self.mapped("partner_id.parent_id")  # revealed: res.partner
        self.mapped("line_ids.quantity")  # revealed: list[int]
        self.mapped(lambda order: order.partner_id)  # revealed: res.partner
        self.line_ids.mapped(lambda line: line.order_id.name)  # revealed: list[str]
        self.mapped("nothing")  # revealed: unknown
        """);
  }

  @Test
  void loopsAndComprehensionsTakeRecords() {
    body(
        """
        for order in self:
            order  # revealed: shop.order
            for line in order.line_ids:
                line.order_id  # revealed: shop.order
        [line.quantity for line in self.line_ids]  # revealed: list[int]
        {line.id: line for line in self.line_ids}  # revealed: dict[int, shop.line]
        [tag for order in self for line in order.line_ids for tag in line.tag_ids]  # revealed: list[shop.tag]
        for index, line in enumerate(self.line_ids):
            line  # revealed: shop.line
            index  # revealed: int
        for key, value in {1: self}.items():
            value  # revealed: shop.order
        (line for line in self.line_ids)  # revealed: iterator[shop.line]
        """);
  }

  @Test
  void theLastBindingBeforeAUseCounts() {
    body(
        """
        a = self.partner_id
        a  # revealed: res.partner
        a = self.line_ids
        a  # revealed: shop.line
        if unknown:
            a = 1
        a  # revealed: unknown
        b = None
        if unknown:
            b = self.partner_id
        b  # revealed: res.partner
        if unknown:
            c = self.partner_id
        else:
            c = self.partner_id.parent_id
        c  # revealed: res.partner
        d = 1
        if unknown:
            d = "text"
            return d
        d  # revealed: int
        e = self.env["shop.tag"]
        for line in self.line_ids:
            e |= line.tag_ids
        e  # revealed: shop.tag
        f, g = self.partner_id, self.name
        f  # revealed: res.partner
        g  # revealed: str
        if (h := self.partner_id) and h:
            h  # revealed: res.partner
        """);
  }

  @Test
  void bindingsOfTriesAndWithsCount() {
    body(
        """
        try:
            a = self.partner_id
        except ValueError:
            a = self.line_ids
        a  # revealed: unknown
        try:
            b = self.partner_id
        except ValueError:
            return
        b  # revealed: res.partner
        with self.env.cr.savepoint():
            c = self.line_ids
        c  # revealed: shop.line
        """);
  }

  @Test
  void builtinsAndLiteralsAreTyped() {
    body(
        """
        "a".split(",")  # revealed: list[str]
        f"{self}"  # revealed: str
        1 + 2.0  # revealed: float
        [1, 2]  # revealed: list[int]
        {"a": 1}  # revealed: dict[str, int]
        (1, "a")  # revealed: tuple[int, str]
        sorted(self.line_ids)  # revealed: list[shop.line]
        len(self) > 1  # revealed: bool
        set(self.ids)  # revealed: set[int]
        self.name or False  # revealed: str
        self.partner_id if self else False  # revealed: res.partner
        max(self.line_ids, key=lambda line: line.quantity)  # revealed: shop.line
        """);
  }
}
