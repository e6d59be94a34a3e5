package org.odooanalyzer.protocol;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.odooanalyzer.features.Completions;
import org.odooanalyzer.text.SourceText;
import org.odooanalyzer.text.Span;

/** Completions as a client gets them. */
public final class CompletionAnswer {
  private final ClientFeatures client;
  private final SourceText source;
  private final int cursor;
  private final String name;

  private CompletionAnswer(ClientFeatures client, SourceText source, int cursor, String name) {
    this.client = client;
    this.source = source;
    this.cursor = cursor;
    this.name = name;
  }

  /**
   * The list for a client. The data of an item is the list's name, a space, and its index.
   *
   * @param name what the client gives back when it wants to know more of an item
   */
  public static CompletionList of(
      Completions completions, SourceText source, int cursor, ClientFeatures client, String name) {
    return new CompletionAnswer(client, source, cursor, name).list(completions);
  }

  private CompletionList list(Completions completions) {
    List<CompletionItem> items = new ArrayList<>(completions.items().size());
    for (org.odooanalyzer.features.CompletionItem item : completions.items()) {
      items.add(item(item, items.size()));
    }
    return new CompletionList(completions.isIncomplete(), items);
  }

  private CompletionItem item(org.odooanalyzer.features.CompletionItem item, int index) {
    CompletionItem answer = new CompletionItem(item.label());
    answer.setKind(kind(item.kind()));
    answer.setSortText(item.rank() + " " + item.label());
    answer.setTextEdit(edit(item));
    if (item.entity() != null) {
      answer.setData(name + " " + index);
    }
    if (!item.detail().isEmpty()) {
      if (client.labelDetails()) {
        CompletionItemLabelDetails details = new CompletionItemLabelDetails();
        details.setDescription(item.detail());
        answer.setLabelDetails(details);
      } else {
        answer.setDetail(item.detail());
      }
    }
    return answer;
  }

  private Either<TextEdit, InsertReplaceEdit> edit(org.odooanalyzer.features.CompletionItem item) {
    Range replaced = range(item.replaced());
    if (client.insertReplace() && item.replaced().end() > cursor) {
      Span before = new Span(Math.min(item.replaced().start(), cursor), cursor);
      return Either.forRight(new InsertReplaceEdit(item.label(), range(before), replaced));
    }
    return Either.forLeft(new TextEdit(replaced, item.label()));
  }

  private Range range(Span span) {
    return client.encoding().range(source.lines(), source.content(), span);
  }

  private static CompletionItemKind kind(org.odooanalyzer.features.CompletionItem.Kind kind) {
    return switch (kind) {
      case MODEL, CLASS -> CompletionItemKind.Class;
      case FIELD -> CompletionItemKind.Field;
      case METHOD -> CompletionItemKind.Method;
      case FUNCTION -> CompletionItemKind.Function;
      case VARIABLE -> CompletionItemKind.Variable;
      case PROPERTY -> CompletionItemKind.Property;
      case MODULE, ADDON -> CompletionItemKind.Module;
      case RECORD -> CompletionItemKind.Reference;
      case FILE -> CompletionItemKind.File;
      case KEYWORD -> CompletionItemKind.Keyword;
      case VALUE -> CompletionItemKind.Value;
    };
  }
}
