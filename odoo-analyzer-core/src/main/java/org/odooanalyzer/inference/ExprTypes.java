package org.odooanalyzer.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.odooanalyzer.symbols.Scope;
import org.odooanalyzer.syntax.python.Expr;
import org.odooanalyzer.syntax.python.ExprVisitor;
import org.odooanalyzer.syntax.python.Operator;
import org.odooanalyzer.syntax.python.UnaryOperator;
import org.odooanalyzer.types.Type;
import org.odooanalyzer.types.Type.Unknown;
import org.odooanalyzer.types.Types;

/** Types one expression in its scope. */
record ExprTypes(Inference inference, Scope scope) implements ExprVisitor<Type> {
  private Type type(Expr expression) {
    return inference.type(expression, scope);
  }

  @Override
  public Type visitName(Expr.Name name) {
    return inference.names().type(name.id(), name.start(), scope);
  }

  @Override
  public Type visitAttribute(Expr.Attribute attribute) {
    return inference.members().attribute(type(attribute.value()), attribute.name());
  }

  @Override
  public Type visitCall(Expr.Call call) {
    return inference.calls().type(call, scope);
  }

  @Override
  public Type visitSubscript(Expr.Subscript subscript) {
    return Subscripts.type(inference, scope, subscript);
  }

  @Override
  public Type visitSlice(Expr.Slice slice) {
    return Type.of("slice");
  }

  @Override
  public Type visitString(Expr.StringLiteral string) {
    return Type.of(string.bytes() ? "bytes" : "str");
  }

  @Override
  public Type visitJoinedString(Expr.JoinedString string) {
    return string.template() ? Unknown.ANY : Type.of("str");
  }

  @Override
  public Type visitFormattedValue(Expr.FormattedValue value) {
    return Type.of("str");
  }

  @Override
  public Type visitNumber(Expr.NumberLiteral number) {
    String text = number.text().toLowerCase(Locale.ROOT);
    if (text.endsWith("j")) {
      return Type.of("complex");
    }
    boolean isWhole = text.startsWith("0x") || (text.indexOf('.') < 0 && text.indexOf('e') < 0);
    return Type.of(isWhole ? "int" : "float");
  }

  @Override
  public Type visitConstant(Expr.Constant constant) {
    return switch (constant.word()) {
      case NONE -> Type.none();
      case TRUE, FALSE -> Type.of("bool");
      case ELLIPSIS -> Unknown.ANY;
    };
  }

  private Type elements(List<Expr> elements) {
    List<Type> types = new ArrayList<>();
    for (Expr element : elements) {
      types.add(
          element instanceof Expr.Starred starred
              ? Types.element(type(starred.value()))
              : type(element));
    }
    return types.isEmpty() ? Unknown.ANY : Types.join(types);
  }

  @Override
  public Type visitList(Expr.ListExpr list) {
    return Type.of("list", elements(list.elements()));
  }

  @Override
  public Type visitTuple(Expr.Tuple tuple) {
    if (tuple.elements().stream().anyMatch(Expr.Starred.class::isInstance)) {
      return Type.of("tuple", elements(tuple.elements()));
    }
    return new Type.Tuple(tuple.elements().stream().map(this::type).toList());
  }

  @Override
  public Type visitSet(Expr.SetExpr set) {
    return Type.of("set", elements(set.elements()));
  }

  @Override
  public Type visitDict(Expr.Dict dict) {
    List<Type> keys = new ArrayList<>();
    List<Type> values = new ArrayList<>();
    for (Expr.Dict.Entry entry : dict.entries()) {
      if (entry.key() == null) {
        Type other = type(entry.value());
        keys.add(Types.element(other));
        values.add(Types.is(other, "dict") ? Types.item(other) : Unknown.ANY);
      } else {
        keys.add(type(entry.key()));
        values.add(type(entry.value()));
      }
    }
    return keys.isEmpty() ? Type.of("dict") : Type.of("dict", Types.join(keys), Types.join(values));
  }

  @Override
  public Type visitComp(Expr.Comp comp) {
    Scope inside = TreePath.of(comp, scope).orElse(scope);
    Type element = inference.type(comp.element(), inside);
    return switch (comp.result()) {
      case LIST -> Type.of("list", element);
      case SET -> Type.of("set", element);
      case GENERATOR -> Type.of("iterator", element);
    };
  }

  @Override
  public Type visitDictComp(Expr.DictComp comp) {
    Scope inside = TreePath.of(comp, scope).orElse(scope);
    return Type.of(
        "dict", inference.type(comp.key(), inside), inference.type(comp.value(), inside));
  }

  @Override
  public Type visitLambda(Expr.Lambda lambda) {
    return Type.of("function");
  }

  @Override
  public Type visitIfExp(Expr.IfExp ifExp) {
    return either(List.of(ifExp.then(), ifExp.otherwise()));
  }

  private Type either(List<Expr> expressions) {
    List<Expr> telling = Falsy.leaveOut(expressions);
    return Types.join(telling.stream().map(this::type).toList());
  }

  @Override
  public Type visitBinOp(Expr.BinOp binOp) {
    Type left = type(binOp.left());
    if (left instanceof Type.Recordset) {
      return left;
    }
    if (binOp.operator() == Operator.MOD && Types.is(left, "str")) {
      return left;
    }
    return BinaryOperations.type(left, binOp.operator(), type(binOp.right()));
  }

  @Override
  public Type visitUnaryOp(Expr.UnaryOp unaryOp) {
    if (unaryOp.operator() == UnaryOperator.NOT) {
      return Type.of("bool");
    }
    Type operand = type(unaryOp.operand());
    return Types.is(operand, "int") || Types.is(operand, "float") ? operand : Unknown.ANY;
  }

  @Override
  public Type visitBoolOp(Expr.BoolOp boolOp) {
    List<Expr> operands = boolOp.operands();
    if (!boolOp.isAnd()) {
      return either(operands);
    }
    Type last = type(operands.get(operands.size() - 1));
    return last instanceof Type.Recordset || Types.is(last, "bool") ? last : either(operands);
  }

  @Override
  public Type visitCompare(Expr.Compare compare) {
    return Type.of("bool");
  }

  @Override
  public Type visitNamedExpr(Expr.NamedExpr namedExpr) {
    return type(namedExpr.value());
  }

  @Override
  public Type visitStarred(Expr.Starred starred) {
    return Unknown.ANY;
  }

  @Override
  public Type visitAwait(Expr.Await await) {
    return Unknown.ANY;
  }

  @Override
  public Type visitYield(Expr.Yield yield) {
    return Unknown.ANY;
  }

  @Override
  public Type visitYieldFrom(Expr.YieldFrom yield) {
    return Unknown.ANY;
  }

  @Override
  public Type visitBroken(Expr.Broken broken) {
    return Unknown.ANY;
  }
}
