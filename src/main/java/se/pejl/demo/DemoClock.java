package se.pejl.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set to the days the invented history is told of, never past the present. */
final class DemoClock extends Clock {

  private final Instant present;
  private Instant told;

  DemoClock(Instant present) {
    this.present = present;
    this.told = present;
  }

  void setTo(LocalDate day, LocalTime time) {
    Instant wanted = day.atTime(time).toInstant(ZoneOffset.UTC);
    told = wanted.isBefore(present) ? wanted : present;
  }

  @Override
  public Instant instant() {
    return told;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
