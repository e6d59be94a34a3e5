package org.odooanalyzer.protocol;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.odooanalyzer.features.CompletionItem;
import org.odooanalyzer.features.OutlineSymbol;
import org.odooanalyzer.text.SourceText;

/** What a file declares, as a client gets it: a tree or a list, as it can. */
public final class Symbols {
  private final SourceText source;
  private final ClientFeatures client;
  private final String uri;

  private Symbols(SourceText source, ClientFeatures client, String uri) {
    this.source = source;
    this.client = client;
    this.uri = uri;
  }

  /** The symbols of a file for a client. */
  public static List<Either<SymbolInformation, DocumentSymbol>> of(
      List<OutlineSymbol> symbols, SourceText source, ClientFeatures client, String uri) {
    Symbols translation = new Symbols(source, client, uri);
    if (client.symbolTree()) {
      return symbols.stream()
          .map(translation::tree)
          .map(Either::<SymbolInformation, DocumentSymbol>forRight)
          .toList();
    }
    List<Either<SymbolInformation, DocumentSymbol>> flat = new ArrayList<>();
    translation.flatten(symbols, null, flat);
    return flat;
  }

  /** The icon of a thing. */
  public static SymbolKind kind(CompletionItem.Kind kind) {
    return switch (kind) {
      case MODEL, CLASS -> SymbolKind.Class;
      case FIELD -> SymbolKind.Field;
      case METHOD -> SymbolKind.Method;
      case FUNCTION -> SymbolKind.Function;
      case VARIABLE -> SymbolKind.Variable;
      case PROPERTY -> SymbolKind.Property;
      case MODULE, ADDON -> SymbolKind.Module;
      case RECORD -> SymbolKind.Object;
      case FILE -> SymbolKind.File;
      case KEYWORD, VALUE -> SymbolKind.Key;
    };
  }

  private DocumentSymbol tree(OutlineSymbol symbol) {
    DocumentSymbol tree =
        new DocumentSymbol(
            named(symbol),
            kind(symbol.kind()),
            client.encoding().range(source.lines(), source.content(), symbol.whole()),
            client.encoding().range(source.lines(), source.content(), symbol.place()));
    if (!symbol.detail().isEmpty()) {
      tree.setDetail(symbol.detail());
    }
    tree.setChildren(symbol.children().stream().map(this::tree).toList());
    return tree;
  }

  @SuppressWarnings("deprecation") // what clients without trees of symbols get
  private void flatten(
      List<OutlineSymbol> symbols,
      @Nullable String container,
      List<Either<SymbolInformation, DocumentSymbol>> flat) {
    for (OutlineSymbol symbol : symbols) {
      SymbolInformation information = new SymbolInformation();
      information.setName(named(symbol));
      information.setKind(kind(symbol.kind()));
      information.setLocation(
          new Location(
              uri, client.encoding().range(source.lines(), source.content(), symbol.whole())));
      if (container != null) {
        information.setContainerName(container);
      }
      flat.add(Either.forLeft(information));
      flatten(symbol.children(), symbol.name(), flat);
    }
  }

  /** A client refuses all symbols of a file when one has an empty name. */
  private static String named(OutlineSymbol symbol) {
    return symbol.name().isBlank() ? "?" : symbol.name();
  }
}
