package se.pejl.scoring;

import java.math.BigInteger;

/** A fraction of whole numbers; the number below is above zero. Shares nothing with the scorer. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0, 1);

  Fraction {
    BigInteger common = over.gcd(under);
    over = over.divide(common);
    under = under.divide(common);
  }

  static Fraction of(long over, long under) {
    return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  /** Divided by something above zero. */
  Fraction by(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.over.negate(), other.under));
  }

  /** The square root: itself where it comes out even, otherwise to a hundred decimals. */
  Fraction root() {
    BigInteger top = over.sqrt();
    BigInteger bottom = under.sqrt();
    if (top.multiply(top).equals(over) && bottom.multiply(bottom).equals(under)) {
      return new Fraction(top, bottom);
    }
    BigInteger far = BigInteger.TEN.pow(100);
    return new Fraction(
        over.multiply(under).multiply(far).multiply(far).sqrt(), under.multiply(far));
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  boolean atLeast(Fraction other) {
    return compareTo(other) >= 0;
  }

  Fraction least(Fraction other) {
    return atLeast(other) ? other : this;
  }

  Fraction most(Fraction other) {
    return atLeast(other) ? this : other;
  }

  /** Modes: 0 half away from zero, 1 half to even, 2 down, 3 up, 4 not at all. */
  Fraction rounded(int mode, int decimals) {
    if (mode == 4) {
      return this;
    }
    BigInteger ten = BigInteger.TEN.pow(decimals);
    BigInteger[] parts = over.multiply(ten).divideAndRemainder(under);
    BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    BigInteger rest = over.multiply(ten).subtract(down.multiply(under));
    int half = rest.shiftLeft(1).compareTo(under);
    boolean up =
        switch (mode) {
          case 0 -> half > 0 || half == 0 && over.signum() > 0;
          case 1 -> half > 0 || half == 0 && down.testBit(0);
          case 2 -> false;
          default -> rest.signum() > 0;
        };
    return new Fraction(up ? down.add(BigInteger.ONE) : down, ten);
  }

  String decimal() {
    StringBuilder text = new StringBuilder(over.signum() < 0 ? "-" : "");
    BigInteger[] parts = over.abs().divideAndRemainder(under);
    text.append(parts[0]);
    text.append(parts[1].signum() == 0 ? "" : ".");
    for (BigInteger left = parts[1]; left.signum() != 0; left = parts[1]) {
      parts = left.multiply(BigInteger.TEN).divideAndRemainder(under);
      text.append(parts[0]);
    }
    return text.toString();
  }
}
