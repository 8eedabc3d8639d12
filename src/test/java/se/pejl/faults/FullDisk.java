package se.pejl.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.apache.derby.impl.io.DirStorageFactory;
import org.apache.derby.io.StorageFile;
import org.apache.derby.io.StorageRandomAccessFile;
import org.apache.derby.io.WritableStorageFactory;

/**
 * A disk under Derby that is full whenever it is told to be: Derby's own files, with something
 * between that refuses to write. Databases on it are called {@code full:<folder>}.
 */
public final class FullDisk implements WritableStorageFactory {

  static final String PROTOCOL = "full:";

  /** How full it is. */
  enum State {
    ROOM,
    /** What is there can be written over; no file can grow or be made. */
    NOTHING_MORE,
    NOTHING
  }

  private static volatile State state = State.ROOM;

  private final DirStorageFactory disk = new DirStorageFactory();

  /** Derby makes it by its name. */
  public FullDisk() {}

  /** Tells Derby of it; before the first database on it is opened. */
  static void install() {
    System.setProperty("derby.subSubProtocol.full", FullDisk.class.getName());
  }

  static void become(State now) {
    state = now;
  }

  static boolean canGrow() {
    return state == State.ROOM;
  }

  private static void require(boolean grows) throws IOException {
    if (state == State.NOTHING || state == State.NOTHING_MORE && grows) {
      throw new IOException("No space left on device");
    }
  }

  private static StorageFile between(StorageFile file) {
    return file == null ? null : wrapped(StorageFile.class, file, FullDisk::ofFile);
  }

  private static Object ofFile(StorageFile file, Method method, Object[] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "createNewFile", "getOutputStream" -> require(true);
      case "mkdir", "mkdirs" -> {
        if (state != State.ROOM) {
          return false;
        }
      }
      default -> {}
    }
    Object result = invoke(file, method, arguments);
    if (result instanceof StorageFile other) {
      return between(other);
    }
    return result instanceof StorageRandomAccessFile open
        ? wrapped(StorageRandomAccessFile.class, open, FullDisk::ofOpen)
        : result;
  }

  private static Object ofOpen(StorageRandomAccessFile open, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().startsWith("write")) {
      require(open.getFilePointer() + length(arguments) > open.length());
    } else if (method.getName().equals("setLength")) {
      require((long) arguments[0] > open.length());
    }
    Object result = invoke(open, method, arguments);
    return result instanceof StorageRandomAccessFile other
        ? wrapped(StorageRandomAccessFile.class, other, FullDisk::ofOpen)
        : result;
  }

  private static long length(Object[] arguments) {
    return arguments.length == 3
        ? (int) arguments[2]
        : arguments[0] instanceof byte[] bytes ? bytes.length : Long.BYTES;
  }

  private interface Call<T> {
    Object to(T target, Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T wrapped(Class<T> type, T target, Call<T> call) {
    return type.cast(
        Proxy.newProxyInstance(
            FullDisk.class.getClassLoader(),
            new Class<?>[] {type, Within.class},
            (proxy, method, arguments) ->
                method.getDeclaringClass() == Within.class
                    ? target
                    : call.to(target, method, arguments)));
  }

  /** What is behind one of these. */
  interface Within {
    Object within();
  }

  private static StorageFile behind(StorageFile file) {
    return file instanceof Within between ? (StorageFile) between.within() : file;
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    Object[] plain =
        arguments == null
            ? null
            : Arrays.stream(arguments)
                .map(one -> one instanceof Within between ? between.within() : one)
                .toArray();
    try {
      return method.invoke(target, plain);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  @Override
  public void init(String home, String databaseName, String tempDirName, String uniqueName)
      throws IOException {
    disk.init(home, databaseName, tempDirName, uniqueName);
  }

  @Override
  public void shutdown() {
    disk.shutdown();
  }

  @Override
  public String getCanonicalName() throws IOException {
    return disk.getCanonicalName();
  }

  @Override
  public void setCanonicalName(String name) {
    disk.setCanonicalName(name);
  }

  @Override
  public StorageFile newStorageFile(String path) {
    return between(disk.newStorageFile(path));
  }

  @Override
  public StorageFile newStorageFile(String directory, String file) {
    return between(disk.newStorageFile(directory, file));
  }

  @Override
  public StorageFile newStorageFile(StorageFile directory, String file) {
    return between(disk.newStorageFile(behind(directory), file));
  }

  @Override
  public char getSeparator() {
    return disk.getSeparator();
  }

  @Override
  public StorageFile getTempDir() {
    return between(disk.getTempDir());
  }

  @Override
  public boolean isFast() {
    return disk.isFast();
  }

  @Override
  public boolean isReadOnlyDatabase() {
    return disk.isReadOnlyDatabase();
  }

  @Override
  public boolean supportsRandomAccess() {
    return disk.supportsRandomAccess();
  }

  @Override
  public int getStorageFactoryVersion() {
    return disk.getStorageFactoryVersion();
  }

  @Override
  public StorageFile createTemporaryFile(String prefix, String suffix) throws IOException {
    require(true);
    return between(disk.createTemporaryFile(prefix, suffix));
  }

  @Override
  public void sync(OutputStream stream, boolean metaData) throws IOException {
    disk.sync(stream, metaData);
  }

  @Override
  public boolean supportsWriteSync() {
    return disk.supportsWriteSync();
  }
}
