// Python 3.6 to 3.14, in a shape in which one token decides every choice: the generated code never
// calls adaptivePredict (a test checks it). To keep it so:
//
// - The lexer resolves what depends on more than one token: "is not", "not in", the soft keywords,
//   the parts of f-strings, and the parenthesis of "with (a as b, c):" (WITH_LPAR).
// - Lists are "x (COMMA x?)*"; the actions report an element that is missing between two commas.
// - Assignments start with an expression; the actions check afterwards that it can be a target.
// - Operators are a flat list; Operators.java knows their precedence.
//
// The rules accept more than Python does, and the actions report the rest. No rule makes a parse
// tree. Each action works on a stack of values: a rule pushes what it understood, "m" is the height
// of the stack when the rule starts, "s" the offset of its first token. The finally blocks make sure
// that a rule leaves one value of its kind even when it was abandoned in the middle.
parser grammar PythonRules;

tokens {
  NAME, NUMBER, STRING, NEWLINE, INDENT, DEDENT,
  LPAR, RPAR, LSQB, RSQB, LBRACE, RBRACE, WITH_LPAR,
  COMMA, COLON, SEMI, DOT, ELLIPSIS, ASSIGN, COLONEQ, ARROW, EXCL,
  NONE, TRUE, FALSE,
  NOT, TILDE, PLUS, MINUS, STAR, DOUBLESTAR, SLASH, DOUBLESLASH, PERCENT, AT,
  VBAR, CIRCUMFLEX, AMPER, LSHIFT, RSHIFT,
  LT, GT, LE, GE, EQ, NE, IN, NOT_IN, IS, IS_NOT, AND, OR,
  IF, ELSE, FOR, LAMBDA, AWAIT, YIELD, ASYNC,
  FSTRING_START, FSTRING_MIDDLE, FSTRING_END,
  AS, ASSERT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, EXCEPT, FINALLY, FROM, GLOBAL, IMPORT,
  NONLOCAL, PASS, RAISE, RETURN, TRY, WHILE, WITH, MATCH, CASE, TYPE,
  PLUSEQ, MINUSEQ, STAREQ, SLASHEQ, PERCENTEQ, AMPEREQ, VBAREQ, CIRCUMFLEXEQ, LSHIFTEQ, RSHIFTEQ,
  DOUBLESTAREQ, DOUBLESLASHEQ, ATEQ,
  STRAY
}

// ------------------------------------------------------------------------------------- statements

file_input : stmt* EOF ;

stmt
    : simple_line
    | compound_stmt
    | { stmts.unexpectedIndent(); } INDENT stmt+ DEDENT
    ;

simple_line
    : ( expr_stmt | word_stmt ) ( SEMI { stmts.semicolon(); } ( expr_stmt | word_stmt )? )* NEWLINE
    ;

expr_stmt
@init { int m = mark(); int s = start(); int op = 0; }
    : right_side
      ( COLON test ( ASSIGN right_side )? { stmts.annotated(m, s); }
      | { op = type(); }
        ( PLUSEQ | MINUSEQ | STAREQ | SLASHEQ | PERCENTEQ | AMPEREQ | VBAREQ | CIRCUMFLEXEQ
        | LSHIFTEQ | RSHIFTEQ | DOUBLESTAREQ | DOUBLESLASHEQ | ATEQ )
        right_side { stmts.augmented(m, s, op); }
      | ( ASSIGN right_side )+ { stmts.assign(m, s); }
      | { stmts.expression(m, s); }
      )
    ;
finally { stmts.statement(m, s); }

// The small statements that start with a word of their own.
word_stmt
@init { int m = mark(); int s = start(); }
    : PASS { stmts.simple(s, Stmt.Simple.Kind.PASS); }
    | BREAK { stmts.simple(s, Stmt.Simple.Kind.BREAK); }
    | CONTINUE { stmts.simple(s, Stmt.Simple.Kind.CONTINUE); }
    | RETURN star_list? { stmts.returns(m, s); }
    | RAISE ( test ( FROM test )? )? { stmts.raise(m, s); }
    | ASSERT test ( COMMA test )? { stmts.assertion(m, s); }
    | DEL target ( COMMA { separator(); } target? )* { stmts.delete(m, s); }
    | GLOBAL name ( COMMA name )* { stmts.global(m, s); }
    | NONLOCAL name ( COMMA name )* { stmts.nonlocal(m, s); }
    | IMPORT dotted_as ( COMMA dotted_as )* { imports.plain(m, s); }
    | import_from
    | TYPE name type_params? ASSIGN test { stmts.typeAlias(m, s); }
    ;
finally { stmts.statement(m, s); }

right_side
@init { int m = mark(); int s = start(); boolean c = false; }
    : yield_expr
    | ( test | STAR disjunction { exprs.starOfOperand(s); } ) ( COMMA { c = separator(); } star_expr? )*
    ;
finally { exprs.tuple(m, s, c); }

name : { exprs.name(); } NAME ;

import_from
@init { int m = mark(); int s = start(); int first = 0; }
    : FROM { first = index(); } ( DOT | ELLIPSIS )* ( NAME ( DOT NAME )* )? { imports.module(first); }
      IMPORT
      ( { imports.star(); } STAR
      | LPAR name_as ( COMMA { separator(); } name_as? )* RPAR
      | name_as ( COMMA name_as )*
      )
    ;
finally { imports.from(m, s); }

dotted_as
@init { int s = start(); int first = index(); int last = 0; int as = -1; }
    : NAME ( DOT NAME )* { last = index(); } ( AS { as = index(); } NAME )?
    ;
finally { imports.alias(s, first, last, as); }

name_as
@init { int s = start(); int first = index(); int last = 0; int as = -1; }
    : NAME { last = index(); } ( AS { as = index(); } NAME )?
    ;
finally { imports.alias(s, first, last, as); }

// ---------------------------------------------------------------------------- compound statements

compound_stmt
@init { int m = mark(); int s = start(); }
    : if_stmt
    | WHILE named_test COLON block ( ELSE COLON block )? { loops.whileLoop(m, s); }
    | for_stmt[s, false]
    | try_stmt
    | with_stmt[s, false]
    | function[m, s, false]
    | class_def[m]
    | ( AT named_test NEWLINE )+
      ( class_def[m]
      | { s = start(); } ASYNC function[m, s, true]
      | { s = start(); } function[m, s, false]
      )
    | ASYNC ( function[m, s, true] | for_stmt[s, true] | with_stmt[s, true] )
    | match_stmt
    ;
finally { stmts.statement(m, s); }

if_stmt
@init { int m = mark(); int s = start(); int elif = 0; }
    : IF named_test COLON block
      ( { elif = start(); } ELIF named_test COLON block { conditions.startsAt(elif); } )*
      ( ELSE COLON block )?
    ;
finally { conditions.ifs(m, s); }

for_stmt [int s, boolean isAsync]
@init { int m = mark(); }
    : FOR target_list IN star_list COLON block ( ELSE COLON block )?
    ;
finally { loops.forLoop(m, s, isAsync); }

try_stmt
@init { int m = mark(); int s = start(); int parts = 0; }
    : TRY COLON block except_clause*
      ( ELSE { parts |= Tries.ELSE; } COLON block )? ( FINALLY { parts |= Tries.FINALLY; } COLON block )?
    ;
finally { tries.close(m, s, parts); }

except_clause
@init { int m = mark(); int s = start(); boolean star = false; boolean c = false; int n = -1; }
    : EXCEPT ( STAR { star = true; } )?
      ( test ( COMMA { c = separator(); } test? )* ( AS { n = index(); } NAME )? )? COLON block
    ;
finally { tries.handler(m, s, star, c, n); }

with_stmt [int s, boolean isAsync]
@init { int m = mark(); }
    : WITH
      ( WITH_LPAR with_item ( COMMA { separator(); } with_item? )* RPAR
      | with_item ( COMMA with_item )*
      )
      COLON block
    ;
finally { loops.with(m, s, isAsync); }

with_item
@init { int m = mark(); int s = start(); }
    : test ( AS target )?
    ;
finally { loops.withItem(m, s); }

block
@init { int m = mark(); int s = start(); }
    : simple_line
    | NEWLINE INDENT stmt+ DEDENT
    ;
finally { stmts.block(m, s); }

// ---------------------------------------------------------------------- functions and classes

// "d" is the height of the stack below the decorators.
function [int d, int s, boolean isAsync]
@init { int m = mark(); int n = 0; }
    : DEF { n = index(); } NAME type_params? parameters ( ARROW test )? COLON block
    ;
finally { defs.function(d, m, s, n, isAsync); }

class_def [int d]
@init { int m = mark(); int s = start(); int n = 0; }
    : CLASS { n = index(); } NAME type_params? ( LPAR arguments? RPAR )? COLON block
    ;
finally { defs.classDef(d, m, s, n); }

parameters
@init { int m = mark(); }
    : LPAR ( parameter ( COMMA { separator(); } parameter? )* )? RPAR
    ;
finally { params.list(m); }

parameter
@init { int m = mark(); int s = start(); int n = index(); int f = 0; }
    : ( NAME | STAR { n = index(); } NAME? | DOUBLESTAR { n = index(); } NAME | SLASH )
      ( COLON star_expr { f = 1; } )? ( ASSIGN test { f += 2; } )?
    ;
finally { params.parameter(m, s, n, f); }

lambda_parameters
@init { int m = mark(); }
    : ( lambda_parameter ( COMMA { separator(); } lambda_parameter? )* )?
    ;
finally { params.list(m); }

lambda_parameter
@init { int m = mark(); int s = start(); int n = index(); int f = 0; }
    : ( NAME | STAR { n = index(); } NAME? | DOUBLESTAR { n = index(); } NAME | SLASH )
      ( ASSIGN test { f = 2; } )?
    ;
finally { params.parameter(m, s, n, f); }

type_params
@init { int m = mark(); }
    : LSQB type_param ( COMMA { separator(); } type_param? )* RSQB
    ;
finally { defs.typeParameters(m); }

type_param
@init { int m = mark(); int s = start(); int n = index(); int f = 0; }
    : ( NAME ( COLON test { f = 1; } )? | STAR NAME | DOUBLESTAR NAME ) ( ASSIGN star_expr { f += 2; } )?
    ;
finally { defs.typeParameter(m, s, n, f); }

// ------------------------------------------------------------------------------------ expressions

star_list
@init { int m = mark(); int s = start(); boolean c = false; }
    : ( test | STAR disjunction { exprs.starOfOperand(s); } ) ( COMMA { c = separator(); } star_expr? )*
    ;
finally { exprs.tuple(m, s, c); }

star_expr
@init { int m = mark(); int s = start(); }
    : test
    | STAR disjunction { exprs.starOfOperand(s); }
    ;
finally { fix(m, s); }

element
@init { int m = mark(); int s = start(); }
    : test ( COLONEQ test { exprs.named(m); } )?
    | STAR disjunction { exprs.starOfOperand(s); }
    ;
finally { fix(m, s); }

named_test
@init { int m = mark(); int s = start(); }
    : test ( COLONEQ test { exprs.named(m); } )?
    ;
finally { fix(m, s); }

target_list
@init { int m = mark(); int s = start(); boolean c = false; }
    : target ( COMMA { c = separator(); } target? )*
    ;
finally { exprs.tuple(m, s, c); }

target
@init { int m = mark(); int s = start(); }
    : primary
    | STAR primary { exprs.star(s); }
    ;
finally { fix(m, s); }

yield_expr
@init { int m = mark(); int s = start(); }
    : YIELD
      ( FROM test { exprs.yieldFrom(s); }
      | star_list { exprs.yieldValue(s); }
      | { exprs.yieldNothing(s); }
      )
    ;
finally { fix(m, s); }

test
@init { int m = mark(); int s = start(); int o = operators.mark(); enter(); }
    : prefix[o]* primary operation[o]* { operators.finish(o); }
      ( IF disjunction ELSE test { exprs.conditional(); } )?
    | LAMBDA lambda_parameters COLON test { exprs.lambda(s); }
    ;
finally { operators.finish(o); leave(m, s); }

disjunction
@init { int m = mark(); int s = start(); int o = operators.mark(); }
    : prefix[o]* primary operation[o]*
    ;
finally { operators.finish(o); fix(m, s); }

prefix [int o] : ( NOT | MINUS | PLUS | TILDE ) { operators.prefix(o); } ;

operation [int o]
    : ( OR | AND | IN | NOT_IN | IS | IS_NOT | LT | GT | LE | GE | EQ | NE | VBAR | CIRCUMFLEX
      | AMPER | LSHIFT | RSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH | PERCENT | AT
      | DOUBLESTAR ) { operators.binary(o); }
      prefix[o]* primary
    ;

primary
@init { int m = mark(); int s = start(); int a = 0; int w = -1; }
    : ( AWAIT { w = s; s = start(); } )?
      ( { exprs.name(); } NAME
      | strings
      | { exprs.number(); } NUMBER
      | { exprs.constant(); } ( NONE | TRUE | FALSE | ELLIPSIS )
      | paren
      | list_display
      | brace_display
      )
      ( DOT { exprs.attribute(s); } NAME
      | LPAR { a = mark(); } arguments? RPAR { calls.call(a, s); }
      | LSQB subscripts RSQB { exprs.subscript(s); }
      )*
      { if (w >= 0) exprs.await(w); }
    ;
finally { fix(m, s); }

arguments : argument ( COMMA { separator(); } argument? )* ;

argument
@init { int m = mark(); int s = start(); }
    : test
      ( ASSIGN test { calls.keyword(s); }
      | ( COLONEQ test { exprs.named(m); } )? ( comp_for { calls.generator(m); } )?
      )
    | STAR test { exprs.star(s); }
    | DOUBLESTAR test { calls.unpacked(s); }
    ;
finally { calls.argument(m, s); }

subscripts
@init { int m = mark(); int s = start(); boolean c = false; }
    : subscript ( COMMA { c = separator(); } subscript? )*
    ;
finally { exprs.subscripts(m, s, c); }

subscript
@init { int m = mark(); int s = start(); }
    : test ( COLONEQ test { exprs.named(m); } | slice_tail[s, true] )?
    | slice_tail[s, false]
    | STAR test { exprs.star(s); }
    ;
finally { fix(m, s); }

slice_tail [int s, boolean lower]
@init { boolean upper = false; boolean step = false; }
    : COLON ( test { upper = true; } )? ( COLON ( test { step = true; } )? )?
      { exprs.slice(s, lower, upper, step); }
    ;

paren
@init { int m = mark(); int s = start(); boolean c = false; }
    : LPAR
      ( yield_expr RPAR { displays.group(m, s); }
      | element
        ( comp_for RPAR { displays.comprehension(m, s, Expr.Comp.Result.GENERATOR); }
        | ( COMMA { c = separator(); } element? )* RPAR { displays.groupOrTuple(m, s, c); }
        )
      | RPAR { displays.groupOrTuple(m, s, true); }
      )
    ;
finally { fix(m, s); }

list_display
@init { int m = mark(); int s = start(); }
    : LSQB
      ( element
        ( comp_for RSQB { displays.comprehension(m, s, Expr.Comp.Result.LIST); }
        | ( COMMA { separator(); } element? )* RSQB { displays.list(m, s); }
        )
      | RSQB { displays.list(m, s); }
      )
    ;
finally { fix(m, s); }

brace_display
@init { int m = mark(); int s = start(); }
    : LBRACE
      ( brace_item
        ( comp_for RBRACE { displays.braceComprehension(m, s); }
        | ( COMMA { separator(); } brace_item? )* RBRACE { displays.brace(m, s); }
        )
      | RBRACE { displays.brace(m, s); }
      )
    ;
finally { fix(m, s); }

brace_item
@init { int m = mark(); int s = start(); }
    : test ( COLON test { displays.pair(); } | COLONEQ test { exprs.named(m); } )?
    | DOUBLESTAR disjunction { displays.unpacked(s); }
    | STAR disjunction { exprs.starOfOperand(s); }
    ;
finally { displays.item(m, s); }

comp_for
@init { int m = 0; int s = 0; boolean isAsync = false; }
    : ( { m = mark(); s = start(); isAsync = false; } ( ASYNC { isAsync = true; } )?
        FOR target_list IN disjunction ( IF disjunction )* { displays.generator(m, s, isAsync); }
      )+
    ;

strings
@init { int m = mark(); int s = start(); }
    : ( { strings.literal(); } STRING | fstring )+
    ;
finally { strings.join(m, s); }

fstring
@init { int m = mark(); int s = start(); strings.open(); }
    : FSTRING_START ( { strings.text(); } FSTRING_MIDDLE | replacement )* FSTRING_END
    ;
finally { strings.formatted(m, s); }

replacement
@init { int m = mark(); int s = start(); int equal = -1; int conversion = -1; boolean format = false; }
    : LBRACE right_side ( { equal = index(); } ASSIGN )? ( EXCL { conversion = index(); } NAME )?
      ( COLON { format = true; } format_spec )? RBRACE
    ;
finally { strings.replacement(m, s, equal, conversion, format); }

format_spec
@init { int m = mark(); int s = start(); }
    : ( { strings.formatText(); } FSTRING_MIDDLE | replacement )*
    ;
finally { strings.formatSpec(m, s); }

// ---------------------------------------------------------------------------------------- patterns

match_stmt
@init { int m = mark(); int s = start(); }
    : MATCH match_subject COLON NEWLINE INDENT case_block+ DEDENT
    ;
finally { patterns.match(m, s); }

match_subject
@init { int m = mark(); int s = start(); boolean c = false; }
    : element ( COMMA { c = separator(); } element? )*
    ;
finally { patterns.subject(m, s, c); }

case_block
@init { int m = mark(); int s = start(); boolean guard = false; }
    : CASE open_pattern ( IF named_test { guard = true; } )? COLON block
    ;
finally { patterns.caseBlock(m, s, guard); }

open_pattern
@init { int m = mark(); int s = start(); boolean c = false; }
    : star_pattern ( COMMA { c = separator(); } star_pattern? )*
    ;
finally { patterns.open(m, s, c); }

star_pattern
@init { int m = mark(); int s = start(); int n = 0; }
    : STAR { n = index(); } NAME { patterns.star(s, n); }
    | pattern
    ;
finally { patterns.fix(m, s); }

pattern
@init { int m = mark(); int s = start(); int n = 0; }
    : closed_pattern ( VBAR closed_pattern )* { patterns.alternatives(m, s); }
      ( AS { n = index(); } NAME { patterns.as(s, n); } )?
    ;
finally { patterns.fix(m, s); }

closed_pattern
@init { int m = mark(); int s = start(); boolean c = false; }
    : signed_number { patterns.value(); }
    | strings { patterns.value(); }
    | { patterns.singleton(); } ( NONE | TRUE | FALSE )
    | { exprs.name(); } NAME ( DOT { exprs.attribute(s); } NAME )*
      ( LPAR ( pattern_argument ( COMMA { separator(); } pattern_argument? )* )? RPAR { patterns.type(m, s); }
      | { patterns.name(); }
      )
    | LPAR ( star_pattern ( COMMA { c = separator(); } star_pattern? )* )? RPAR { patterns.group(m, s, c); }
    | LSQB ( star_pattern ( COMMA { separator(); } star_pattern? )* )? RSQB { patterns.sequence(m, s); }
    | LBRACE ( pattern_entry ( COMMA { separator(); } pattern_entry? )* )? RBRACE { patterns.mapping(m, s); }
    ;
finally { patterns.fix(m, s); }

pattern_argument
@init { int m = mark(); int s = start(); }
    : pattern ( ASSIGN pattern { patterns.keyword(m); } )?
    ;
finally { patterns.argument(m, s); }

pattern_entry
@init { int m = mark(); int s = start(); int n = 0; }
    : pattern_key COLON pattern { patterns.entry(); }
    | DOUBLESTAR { n = index(); } NAME { patterns.rest(n); }
    ;
finally { patterns.mapped(m); }

pattern_key
@init { int m = mark(); int s = start(); }
    : signed_number
    | strings
    | { exprs.constant(); } ( NONE | TRUE | FALSE )
    | { exprs.name(); } NAME ( DOT { exprs.attribute(s); } NAME )*
    ;
finally { fix(m, s); }

signed_number
@init { int m = mark(); int s = start(); int o = operators.mark(); }
    : ( MINUS { operators.prefix(o); } )? { exprs.number(); } NUMBER
      ( ( PLUS | MINUS ) { operators.binary(o); } { exprs.number(); } NUMBER )?
    ;
finally { operators.finish(o); patterns.number(m, s); }
