/**
 * Turns a Markdown page into little projects with the findings expected of them, and runs each
 * project as a test. A page is at the same time documentation, so it says nothing that is not held
 * against the analyzer.
 *
 * <p><b>Projects.</b> Every heading starts a section; a section with files is a project of its own,
 * a section without is prose. A heading {@code Step 2}, {@code Step 3} … goes on with the project
 * before it: its files replace or join those that are there.
 *
 * <p><b>Files.</b> A fence whose info string is a language and a path ({@code xml
 * shop/data/shop.xml}) is a file; a third word {@code deleted} removes it. Four fences are not
 * files: {@code options} ({@code odoo = 14.0}; 19.0 unless said), {@code expected}, {@code models}
 * and {@code work}. A fence without a path is an illustration. The first folder of a path is an
 * addon; one without a {@code __manifest__.py} gets one that depends on {@code base} and loads its
 * XML and CSV files in order.
 *
 * <p><b>Expectations</b> are exact: each finding is expected and each expectation is found. {@code
 * # error} expects the page's own rule on its line, {@code # error: [other-rule] "part of the
 * message"} another; {@code warning}, {@code info} and {@code hint} likewise. XML says it in
 * comments. A comment that is alone on its line speaks of the next line. Carets in a comment below
 * a line give the columns of its expectations from left to right. Formats without comments, and
 * places where none can stand, use lines of an {@code expected} fence: {@code
 * shop/data/shop.csv:3:5-9: error [other-rule] "text"}, lines counted from 1, columns (optional)
 * from 1 with the last inside.
 *
 * <p><b>Questions</b> go to the running project: {@code # revealed: T} asks for the type of its
 * line; {@code ^ def:}, {@code ^ use:}, {@code ^ hover:} and {@code ^ complete:} below a line point
 * at a place. A {@code work} fence ({@code parsed: shop/models/a.py}) asks what a step made work. A
 * {@code models} fence says what is true of models, one fact on a line: {@code
 * shop.order.partner_id many2one res.partner stored}, {@code shop.order classes …}, {@code no
 * shop.order.colour}; a line that starts with {@code [tax]} is about what the addon tax sees. A
 * question that nothing answers fails.
 */
@NullMarked
package org.odooanalyzer.testkit;

import org.jspecify.annotations.NullMarked;
