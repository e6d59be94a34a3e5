from odoo import fields, models


class GoldMelt(models.TransientModel):
    _name = "gold.melt"
    _description = "Melt bars"

    bar_ids = fields.Many2many("gold.bar", default=lambda self: self.env["gold.bar"].browse(self.env.context.get("active_ids")))
    into_id = fields.Many2one("gold.bar", required=True)

    def melt(self):
        self.into_id.weight = sum(self.bar_ids.mapped("weight"))
        for bar in self.bar_ids - self.into_id:
            bar.owner_id.message_post(body=bar.name)


class GoldBar(models.Model):
    _inherit = "gold.bar"

    def action_melt(self):
        """Asks into what the bars are molten."""
        return self.env["gold.melt"].create([{"into_id": self[0].id, "bar_ids": [(6, 0, self.ids)]}])
