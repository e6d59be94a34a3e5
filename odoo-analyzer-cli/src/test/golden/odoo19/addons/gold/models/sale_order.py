from odoo import api, fields, models


class SaleOrder(models.Model):
    _inherit = "sale.order"

    gold_weight = fields.Float(compute="_compute_gold_weight", store=True)
    gold_owner_id = fields.Many2one(related="partner_id.gold_friend_id", string="Friend")
    partner_id = fields.Many2one(tracking=9)

    @api.depends("order_line.bar_id.weight", "partner_id.gold_friend_id")
    def _compute_gold_weight(self):
        for order in self:
            order.gold_weight = sum(order.order_line.mapped("bar_id.weight"))

    def action_confirm(self):
        self.order_line.bar_id.action_melt()
        return super().action_confirm()

    def _prepare_invoice(self):
        values = super()._prepare_invoice()
        values["narration"] = self.gold_owner_id.comment
        return values


class SaleOrderLine(models.Model):
    _inherit = "sale.order.line"

    bar_id = fields.Many2one("gold.bar", domain=[("state", "=", "draft"), ("owner_id.email", "!=", False)])

    @api.onchange("bar_id", "product_id")
    def _onchange_bar(self):
        self.price_unit = self.bar_id.price
        self.name = self.product_id.default_code
        self.product_id.description_sale = self.bar_id.owner_id.name
