package org.odooanalyzer.cache;

import java.util.List;
import org.odooanalyzer.facts.FactsOf;
import org.odooanalyzer.facts.FileFacts;

/** Little files that have every kind of fact between them. */
final class LittleFiles {
  static final String PYTHON =
      """
      '''What this is'''
      import os, sys as system
      from . import models
      from ..tools.misc import *
      try:
          import lxml.etree as xml
      except ImportError:
          xml = None
      else:
          xml.ready = True
      finally:
          pass
      if TYPE_CHECKING:
          from odoo import Command
      elif system.version > '3':
          pass
      for kind in ('a', 'b'):
          globals()[kind] = kind
      else:
          total += 1
      while not done:
          done: bool = True
      with open('f') as file:
          text = file.read()
      match text:
          case 'x':
              found = [*text, -1, 1.5, None, ...]
      type Alias = int
      del total
      __all__.append('x')


      @decorated(lambda self: self.x, key=lambda item: item.name, *args, **options)
      class Partner(models.Model, metaclass=Meta):
          '''A class'''
          _name = 'res.partner'
          _order = "a" + 'b' % (1, {'k': v, **more}, {1, 2})
          name = fields.Char('Name', size=lambda self: 3, required=not False and a or b)
          both = x if y else f"{x} of {y}"
          items = [i[0] for i in items if i if 1 < i <= 2]
          pairs = {k: v for k, v in items}
          async def later(self, /, a, *rest, b: int = 1, **all) -> str:
              global counted
              from odoo import api

              class Inner(Base):
                  y = 1

              counted = 1

          @property
          @api.depends('name', 'a.b')
          def names(self, default='x'):
              names = ['a'] + super().names()
              return names

          if system:
              def late(self):
                  pass
      """;

  static final String XML =
      """
      <odoo>
        <data noupdate="1">
          <record id="a" model="ir.ui.view" forcecreate="0">
            <field name="name">Name &amp; more</field>
            <field name="arch" type="xml">
              <form string="é€"><xpath expr="//a"><attribute name="x">text</attribute></xpath></form>
            </field>
            <field name="line_ids">
              <record id="l" model="x.line"><field name="n" eval="1"/></record>
            </field>
          </record>
          <template id="t" inherit_id="base.t"><div t-att-a="b"/></template>
          <menuitem id="m" name="M"><menuitem id="n" action="a"/></menuitem>
          <delete model="x" id="y"/>
          <function model="x" name="y"/>
          <report id="r"/><act_window id="w"/><asset id="s" name="n"><path>p</path></asset>
        </data>
      </odoo>
      """;

  static final String TEMPLATES =
      "<templates><t t-name='a.b' t-inherit='c'><t t-call='d'/></t><t t-name='e'/></templates>";

  static final String CSV =
      "id,name,group_id:id,perm_read\naccess_a,a,base.group_user,1\n\"b\"\"c\",,,0\n";

  static final String MANIFEST =
      "{'name': 'x', 'depends': ['base', *more], 'data': [], 'a': {**b}}\nimport os\n";

  private LittleFiles() {}

  static List<FileFacts> all() {
    return List.of(
        FactsOf.python(PYTHON),
        FactsOf.python(PYTHON.replace("\n", "\r\n")),
        FactsOf.python(""),
        FactsOf.python("x = (((("),
        FactsOf.xml(XML),
        FactsOf.xml(TEMPLATES),
        FactsOf.xml(""),
        FactsOf.csv("ir.model.access.csv", CSV),
        FactsOf.csv("x.csv", ""),
        FactsOf.manifest(MANIFEST));
  }
}
