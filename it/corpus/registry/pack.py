#!/usr/bin/env python3
"""Turns what a running Odoo server says of its registry into the lines that CI compares with.

usage: pack.py DUMP.tar.xz > odoo-19.txt

DUMP holds registry.json, modules.json, xmlids.json, xmlids_by_code.json and views.json, taken from the
registry and the tables of a server that has just installed some addons; README.md says what is in them.
Each line is `ROW SUBJECT VALUE`, the value as JSON; `*` stands for a value that only running code knows.
"""
import json
import pathlib
import sys
import tarfile

UNKNOWN = object()


def read(archive):
    with tarfile.open(archive) as tar:
        return {
            pathlib.Path(member.name).stem: json.load(tar.extractfile(member))
            for member in tar.getmembers()
            if member.name.endswith(".json")
        }


def literal(value):
    """A method or path as written; what the server made of a function is unknown."""
    return value if value is None or isinstance(value, str) and not value.startswith("<") else UNKNOWN


def field_values(field):
    yield "type", field["type"]
    for key in ("comodel_name", "inverse_name", "related", "compute", "inverse", "search"):
        yield key, literal(field.get(key))
    for key in ("store", "required", "readonly", "inherited"):
        yield key, bool(field.get(key)) or None
    automatic, inherited = field.get("automatic"), field.get("inherited")
    yield "modules", UNKNOWN if automatic else sorted(field["modules"])
    places = [place[:2] for place in field.get("defs", ()) if place[1] is not None]
    yield "defs", UNKNOWN if automatic or inherited else places
    selection = field.get("selection")
    yield "selection", selection if isinstance(selection, list) else UNKNOWN
    is_method = isinstance(field.get("compute"), str) and not field["compute"].startswith("<")
    yield "depends", sorted(field.get("depends") or ()) if is_method else UNKNOWN


def model_values(model):
    yield "model.kind", "abstract" if model["abstract"] else "transient" if model["transient"] else "model"
    for key in ("description", "order", "rec_name", "table"):
        value = model.get("_" + key)
        yield "model." + key, value if isinstance(value, str) else UNKNOWN
    yield "model.inherits", model.get("_inherits") or {}
    yield "model.classes", model["own_classes"]


def lines(dump):
    installed = dump["modules"]["installed"]
    yield "modules", "-", sorted(installed, key=lambda name: installed[name]["load_order"])
    for name, model in dump["registry"].items():
        for row, value in model_values(model):
            yield row, name, value
        for field_name, field in model["fields"].items():
            for key, value in field_values(field):
                yield "field." + key, f"{name}.{field_name}", value
        for method, chain in model["methods"].items():
            yield "method", f"{name}.{method}", [[place[1], place[3]] for place in chain]
    by_code = set(dump["xmlids_by_code"].get("made_by_code", ()))
    for xml_id in by_code:
        yield "xml_id", xml_id, UNKNOWN
        yield "view", xml_id, UNKNOWN
    for xml_id, row in dump["xmlids"].items():
        if xml_id not in by_code:
            yield "xml_id", xml_id, row["model"]
    for xml_id, view in dump["views"]["views"].items():
        if xml_id not in by_code:
            yield "view", xml_id, [view.get("model") or None, view.get("inherit_id")]


def main():
    out = []
    for row, subject, value in lines(read(sys.argv[1])):
        if value is not None:
            text = "*" if value is UNKNOWN else json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            out.append(f"{row} {subject} {text}\n")
    sys.stdout.writelines(sorted(out))


if __name__ == "__main__":
    main()
