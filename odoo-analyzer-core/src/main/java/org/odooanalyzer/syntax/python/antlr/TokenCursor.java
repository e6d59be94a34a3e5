package org.odooanalyzer.syntax.python.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A place in {@link Tokens}, in the form in which ANTLR reads tokens. Token objects are made only
 * where ANTLR insists, which is in its exceptions.
 */
final class TokenCursor implements TokenStream {
  final Tokens tokens;

  /** What the parser that reads from here builds. */
  final Building building;

  /** The types of the tokens, at hand because every step of a parser asks for one. */
  byte[] types;

  /** The index of the next token. */
  int position;

  TokenCursor(Building building, Tokens tokens) {
    this.building = building;
    this.tokens = tokens;
    this.types = tokens.types;
  }

  /** Goes to the first token of a file that was read. */
  void rewind() {
    types = tokens.types;
    position = 0;
  }

  /** The type of the next token. */
  int type() {
    return types[position];
  }

  /** The first offset of the next token. */
  int start() {
    return tokens.starts[position];
  }

  /** The offset behind the last token, which must not be a layout token. */
  int end() {
    return position == 0 ? 0 : tokens.ends[position - 1];
  }

  /** The offset behind the last token that is no layout. */
  int endBeforeLayout() {
    int i = position - 1;
    while (i >= 0 && Tokens.isLayout(tokens.types[i])) {
      i--;
    }
    return i < 0 ? 0 : tokens.ends[i];
  }

  /** Goes to the next token unless this is the last. */
  void advance() {
    if (types[position] != Tokens.END_OF_FILE) {
      position++;
    }
  }

  @Override
  public int LA(int k) {
    return k == 1 ? types[position] : ahead(k);
  }

  private int ahead(int k) {
    int i = k > 0 ? position + k - 1 : position + k;
    return i < 0 ? 0 : tokens.types[Math.min(i, tokens.count - 1)];
  }

  @Override
  public Token LT(int k) {
    return get(k > 0 ? position + k - 1 : Math.max(0, position + k));
  }

  @Override
  public Token get(int index) {
    int i = Math.min(index, tokens.count - 1);
    CommonToken token = new CommonToken(tokens.types[i]);
    token.setStartIndex(tokens.starts[i]);
    token.setStopIndex(tokens.ends[i] - 1);
    token.setTokenIndex(i);
    return token;
  }

  @Override
  public void consume() {
    advance();
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // All tokens stay in memory, so a mark holds nothing.
  }

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = index;
  }

  @Override
  public int size() {
    return tokens.count;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }

  @Override
  public TokenSource getTokenSource() {
    return new NoSource();
  }

  /** ANTLR asks the source of the tokens for names and factories only. */
  private final class NoSource implements TokenSource {
    @Override
    public Token nextToken() {
      return LT(1);
    }

    @Override
    public int getLine() {
      return 0;
    }

    @Override
    public int getCharPositionInLine() {
      return 0;
    }

    @Override
    @SuppressWarnings("NullAway") // The tokens of this stream have no characters of ANTLR's kind.
    public CharStream getInputStream() {
      return null;
    }

    @Override
    public String getSourceName() {
      return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public void setTokenFactory(TokenFactory<?> factory) {
      throw new UnsupportedOperationException();
    }

    @Override
    public TokenFactory<?> getTokenFactory() {
      return CommonTokenFactory.DEFAULT;
    }
  }
}
