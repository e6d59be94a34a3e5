package org.odooanalyzer.server;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.IntConsumer;
import org.odooanalyzer.workspace.InvalidConfigurationException;

/** The goal {@code serve}: answers an editor until it leaves. */
public final class LanguageServerGoal {
  /** The name of the standard streams where a port is expected. */
  public static final String STDIO = "stdio";

  /** What a server of a build listens at when nothing is said. */
  public static final String DEFAULT_PORT = "2087";

  private static final int LAST_PORT = 65_535;

  private LanguageServerGoal() {}

  /**
   * Serves over the standard streams or over a socket of this machine alone.
   *
   * @param port a number, 0 for one that is free, or {@code stdio}
   * @param listening hears the port when a socket is open
   * @return the exit code of the protocol for the standard streams: 0 after a shutdown, 1 otherwise
   * @throws InvalidConfigurationException when the options cannot be carried out
   */
  public static int run(ServeOptions options, String port, IntConsumer listening) {
    options.request();
    if (port.strip().equalsIgnoreCase(STDIO)) {
      // While the client has not yet said what it wants.
      options.cache().prepare();
      return overStandardStreams(options);
    }
    listen(options, number(port), listening);
    return 0;
  }

  /**
   * Serves over two streams.
   *
   * @param log what is told to those who look for faults
   */
  public static int run(ServeOptions options, InputStream in, OutputStream out, PrintStream log) {
    return new Connection(options, Pace.USUAL, in, out, log).serve();
  }

  /** Only messages may be written to the standard output: all else goes to the errors. */
  @SuppressWarnings("SystemOut")
  private static int overStandardStreams(ServeOptions options) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    InputStream in = new FileInputStream(FileDescriptor.in);
    System.setOut(System.err);
    return run(options, new java.io.BufferedInputStream(in), out, System.err);
  }

  @SuppressWarnings("SystemOut")
  private static void listen(ServeOptions options, int port, IntConsumer listening) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listening.accept(socket.getLocalPort());
      while (!socket.isClosed()) {
        Socket client = socket.accept();
        BigStack.thread("odoo-client", () -> serve(options, client)).start();
      }
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          "port", port + " cannot be listened at (" + e.getMessage() + "); choose another or 0");
    }
  }

  @SuppressWarnings("SystemOut")
  private static void serve(ServeOptions options, Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      run(
          options,
          new java.io.BufferedInputStream(socket.getInputStream()),
          socket.getOutputStream(),
          System.err);
    } catch (IOException e) {
      System.err.println("odoo-analyzer: a client is gone: " + e.getMessage());
    }
  }

  private static int number(String port) {
    String digits = port.strip();
    int number = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : -1;
    if (number < 0 || number > LAST_PORT) {
      throw new InvalidConfigurationException(
          "port", "\"" + port + "\" is no port, write 0 to " + LAST_PORT + ", or " + STDIO);
    }
    return number;
  }
}
