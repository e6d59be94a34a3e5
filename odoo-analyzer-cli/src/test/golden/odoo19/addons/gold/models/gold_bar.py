import logging
from datetime import timedelta

from odoo import _, api, fields, models
from odoo.exceptions import UserError, ValidationError
from odoo.fields import Command, Domain
from odoo.tools import float_compare, format_date
from odoo.addons.sale.models.sale_order import SALE_ORDER_STATE
from ..tools import prices
from ..tools.prices import Rate, per_gram as gram

_logger = logging.getLogger(__name__)
LIGHT, HEAVY = 1, 400


class GoldBar(models.Model):
    _name = "gold.bar"
    _description = "Bar of gold"
    _inherit = ["mail.thread", "mail.activity.mixin"]
    _order = "weight desc, name"
    _rec_name = "name"

    name = fields.Char(required=True, tracking=True)
    weight = fields.Float("Grams", digits=(16, 3), help="As it was weighed last.")
    owner_id = fields.Many2one("res.partner", string="Owner", domain="[('is_company', '=', True), ('country_id.code', '!=', False)]")
    country_id = fields.Many2one(related="owner_id.country_id", store=True)
    currency_id = fields.Many2one("res.currency", related="line_ids.order_id.currency_id")
    price = fields.Monetary(compute="_compute_price", inverse="_inverse_price", currency_field="currency_id")
    line_ids = fields.One2many("sale.order.line", "bar_id", string="Lines")
    lead_ids = fields.Many2many(comodel_name="crm.lead", string="Leads")
    keeper_id = fields.Many2one("res.users", groups="sales_team.group_sale_manager,base.group_system")
    state = fields.Selection(SALE_ORDER_STATE, default="draft")
    hall_mark = fields.Selection(selection="_hall_marks")

    @api.depends("weight", "line_ids.price_unit", "owner_id.country_id.currency_id")
    def _compute_price(self):
        rate = Rate.usual()
        for bar in self:
            bar.price = rate.of(bar.weight) + gram(LIGHT)

    def _inverse_price(self):
        for bar in self.filtered("weight"):
            bar.weight = bar.price / prices.OUNCE

    @api.model
    def _hall_marks(self):
        return [("au", "Au"), ("pt", "Pt")]

    @api.onchange("owner_id", "keeper_id")
    def _onchange_owner(self):
        if self.owner_id.commercial_partner_id != self.owner_id:
            self.name = self.owner_id.parent_id.display_name

    @api.constrains("weight")
    def _check_weight(self):
        if any(bar.weight < LIGHT for bar in self):
            raise ValidationError(_("Too light for %s", self.env.company.name))

    def who_buys(self):
        self.ensure_one()
        orders = self.env["sale.order"].search([("partner_id", "=", self.owner_id.id), ("order_line.product_id.list_price", ">", 0)])
        for order in orders:
            order.action_confirm()
            for line in order.order_line:
                line.product_id.categ_id.name = line.order_id.client_order_ref
        return orders.mapped("order_line.product_id")

    def records_of_all_kinds(self):
        partner = self.env["res.partner"].browse(7)
        made = self.env["crm.lead"].create({"partner_id": partner.id, "team_id": 1, "name": "Gold"})
        made.stage_id.is_won = False
        late = self.line_ids.filtered(lambda line: line.order_id.date_order)
        late.order_id.amount_total
        root = self.sudo().keeper_id
        root.login = "root"
        there = self.with_context(lang="en_US").owner_id
        there.phone = ""
        here = self.with_company(self.env.company).keeper_id.partner_id
        here.city = "Brussels"
        first = self.sorted("weight", reverse=True)[:1]
        first.hall_mark = "au"
        both = self | first
        both.lead_ids.write({"probability": 3, "tag_ids": [Command.create({"name": "gold", "color": 1})]})
        owners = self.mapped("owner_id.child_ids")
        owners.street2 = "none"
        groups = self.env["gold.bar"]._read_group([("weight", ">", HEAVY)], groupby=["owner_id", "keeper_id"], aggregates=["weight:sum"])
        return groups, timedelta(days=1)

    def by_id(self):
        company = self.env.ref("base.main_company")
        company.partner_id.vat = "BE"
        belgium = self.env.ref("base.be")
        belgium.currency_id.symbol = "E"
        if self.env.user.has_group("sales_team.group_sale_manager"):
            raise UserError(_("No"))
        return self.env.ref("gold.bar_first").weight, self.env["ir.model"].search([], order="model desc, name")

    def write(self, vals):
        if "weight" in vals:
            self.message_post(body="weighed")
        return super().write(vals)

    @api.model_create_multi
    def create(self, vals_list):
        bars = super().create(vals_list)
        bars.activity_ids.unlink()
        return bars

    def half(self, other: "GoldBar", factor=0.5):
        shown = format_date(self.env, fields.Date.context_today(self))
        if float_compare(self.weight, other.weight, precision_digits=3) > 0:
            _logger.info("%s", shown)
        try:
            self.who_buys()
        except UserError as error:
            raise error
        return Domain("weight", ">", factor)
