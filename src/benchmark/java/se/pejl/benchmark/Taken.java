package se.pejl.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What a piece of work took: time, and memory that was asked for while it went on. */
record Taken(double milliseconds, long bytes) {

  static final Taken UNKNOWN = new Taken(Double.MAX_VALUE, Long.MAX_VALUE);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Some work. */
  interface Work {
    void run() throws IOException;
  }

  static Taken by(Work work) throws IOException {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    work.run();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    return new Taken(milliseconds, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  Taken best(Taken other) {
    return new Taken(Math.min(milliseconds, other.milliseconds), Math.min(bytes, other.bytes));
  }
}
