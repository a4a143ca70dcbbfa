import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j on a home folder until standard input ends, which it does when the parent does, however that ends.
 * Prints "ready" and the port once Bolt listens. Ends with 3 where another process holds the home; that process's
 * parent is named in the file "holder"; with 4 where a database failed that ran. Arguments: home, port (0: any free one), page cache, "rehearse" (optional).
 */
public class Launcher {
  private static final int HELD_BY_ANOTHER = 3;
  private static final int DATABASE_FAILED = 4;
  private static FileChannel holder; // a channel that nothing refers to is closed, and its lock with it

  public static void main(String[] arguments) throws Exception {
    var home = Path.of(arguments[0]);
    if (!hold(home)) System.exit(HELD_BY_ANOTHER);
    try {
      var neo4j = start(home, Integer.parseInt(arguments[1]), arguments[2]);
      Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
      neo4j.registerDatabaseEventListener(new EndsWithItsDatabase());
      if (!neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(10_000))
        throw new IOException("its database could not be opened");
      if (List.of(arguments).contains("rehearse")) rehearse(neo4j);
      System.out.println("ready " + portOf(neo4j));
      while (System.in.read() >= 0) {} // nothing is said to us; only the end counts
      System.exit(0);
    } catch (Throwable failure) {
      var cause = failure;
      while (cause.getCause() != null) cause = cause.getCause();
      System.err.println(cause);
      System.exit(1); // Neo4j's own threads would keep a broken start alive
    }
  }

  /** A database that could not write, as on a full disk, does nothing more until it is opened anew: whoever started us does that. */
  private static class EndsWithItsDatabase extends DatabaseEventListenerAdapter {
    @Override
    public void databasePanic(DatabaseEventContext event) {
      Runtime.getRuntime().halt(DATABASE_FAILED); // it recovers from its log, as after a power cut
    }
  }

  /** The system's lock on an open file ends with the process, so a home is never held by one that is gone. */
  private static boolean hold(Path home) throws IOException {
    holder = FileChannel.open(home.resolve("holder"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (holder.tryLock() == null) return false;
    var parent = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    holder.truncate(0).write(ByteBuffer.wrap(parent.toString().getBytes()));
    return true;
  }

  private static DatabaseManagementService start(Path home, int port, String pageCache) {
    var bolt = new SocketAddress("127.0.0.1", port);
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, bolt)
        .setConfig(BoltConnector.advertised_address, bolt)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        // Nothing is loaded by LOAD CSV, which READ access lets read the files of this machine.
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, SettingValueParsers.BYTES.parse(pageCache))
        // One question that wants too much fails, and not those beside it.
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, Runtime.getRuntime().maxMemory() / 2)
        .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
        // A connection on which nothing comes for 4 s is lost: the driver is told so, and hears a sign of life while it waits.
        .setConfig(BoltConnector.connection_keep_alive, Duration.ofSeconds(1))
        .setConfig(BoltConnector.connection_keep_alive_probes, 4)
        // Neo4j waits twice for 5 quiet seconds before it stops listening; nobody new can call an embedded one.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(2))
        .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(2))
        .build();
  }

  /** Does what a graph does first, so that its classes are known. */
  private static void rehearse(DatabaseManagementService neo4j) {
    var graph = neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    graph.executeTransactionally("CREATE CONSTRAINT FOR (node:Node) REQUIRE node.id IS UNIQUE");
    graph.executeTransactionally("UNWIND range(1, 9) AS id MERGE (node:Node {id: id}) MERGE (node)-[:NEXT]->(node)");
    graph.executeTransactionally(
        "MATCH (node:Node) RETURN [node.id, COLLECT { MATCH (node)-[:NEXT]->(next) RETURN next.id ORDER BY next.id LIMIT 2 }]");
  }

  private static int portOf(DatabaseManagementService neo4j) {
    var graph = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    var ports = graph.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }
}
