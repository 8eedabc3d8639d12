package se.pejl.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.pejl.access.log.chain.Head;
import se.pejl.access.log.chain.Link;

/** What somebody who owns the database could do to a log; each says from which event it shows. */
enum Attack {
  CHANGE_A_COLUMN {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.change(link, random);
      return Trace.at(link);
    }
  },
  CHANGE_AND_SEAL_AGAIN {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.delete(link);
      log.insert(Forgery.forged(link, random).sealed());
      return Trace.from(link);
    }
  },
  DELETE_ONE {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.delete(link);
      return Trace.at(link);
    }
  },
  DELETE_THE_END {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      log.deleteFrom(first.board(), first.number());
      return Trace.from(first);
    }
  },
  CUT_OFF_AND_HIDE_IT {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      log.deleteFrom(first.board(), first.number());
      log.setHead(log.end(first.board()));
      return Trace.from(first);
    }
  },
  DELETE_A_BOARD {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.deleteFrom(link.board(), 1);
      if (random.nextBoolean()) {
        log.deleteHead(link.board());
      }
      return new Trace(link.board(), 1, true);
    }
  },
  EXCHANGE_TWO {
    @Override
    Trace on(Forgery log, Random random) {
      Link one = log.any(random);
      Link other = log.other(one, random);
      log.delete(one);
      log.delete(other);
      log.insert(Forgery.renumbered(one, other.number()));
      log.insert(Forgery.renumbered(other, one.number()));
      return Trace.at(one);
    }
  },
  EXCHANGE_BETWEEN_BOARDS {
    @Override
    Trace on(Forgery log, Random random) {
      Link one = log.any(random);
      Link other = log.elsewhere(one);
      log.delete(one);
      log.delete(other);
      log.insert(Forgery.moved(one, other.board()));
      log.insert(Forgery.moved(other, one.board()));
      return Trace.at(one);
    }
  },
  DOUBLE_A_NUMBER {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.insert(Forgery.withId(link, UUID.randomUUID().toString()).sealed());
      return Trace.at(link);
    }
  },
  LEAVE_A_GAP {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      List<Link> rest = log.from(first);
      log.deleteFrom(first.board(), first.number());
      rest.forEach(link -> log.insert(Forgery.renumbered(link, link.number() + 1)));
      return Trace.at(first);
    }
  },
  REWRITE {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      List<Link> rest = new ArrayList<>(log.from(first));
      rest.set(0, Forgery.forged(first, random));
      log.replace(first, rest);
      return Trace.from(first);
    }
  },
  TAKE_ONE_OUT_AND_REWRITE {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      List<Link> rest = log.from(first);
      log.replace(first, rest.subList(1, rest.size()));
      return Trace.from(first);
    }
  },
  PUT_ONE_IN_AND_REWRITE {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.any(random);
      List<Link> rest = new ArrayList<>(log.from(first));
      rest.add(0, Forgery.withId(first, UUID.randomUUID().toString()));
      log.replace(first, rest);
      return Trace.from(first);
    }
  },
  REORDER_AND_REWRITE {
    @Override
    Trace on(Forgery log, Random random) {
      Link first = log.notLast(random);
      List<Link> rest = new ArrayList<>(log.from(first));
      Collections.swap(rest, 0, 1);
      log.replace(first, rest);
      return Trace.from(first);
    }
  },
  ADD_TO_THE_END {
    @Override
    Trace on(Forgery log, Random random) {
      Link last = log.last(log.any(random).board());
      Link more = Forgery.renumbered(Forgery.withId(last, "new"), last.number() + 1);
      log.insert(Forgery.after(more, last.hash()).sealed());
      log.setHead(log.end(last.board()));
      return Trace.from(more);
    }
  },
  CHANGE_THE_HEAD {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      Head head = log.end(link.board());
      log.setHead(
          random.nextBoolean()
              ? new Head(head.board(), head.number() + 1 + random.nextInt(5), head.hash())
              : new Head(head.board(), head.number(), Forgery.otherThan(head.hash(), random)));
      return new Trace(link.board(), head.number(), true);
    }
  },
  DELETE_THE_HEAD {
    @Override
    Trace on(Forgery log, Random random) {
      Link link = log.any(random);
      log.deleteHead(link.board());
      return new Trace(link.board(), 1, true);
    }
  },
  INVENT_A_BOARD {
    @Override
    Trace on(Forgery log, Random random) {
      String invented = new UUID(9, random.nextLong()).toString();
      Link first = log.any(random);
      log.insertChain(invented, log.from(first));
      return new Trace(invented, 1, true);
    }
  };

  /**
   * Where it was done.
   *
   * @param orLater whether it may show first in a later event: who seals a log anew is betrayed by
   *     the next anchor
   */
  record Trace(String board, long number, boolean orLater) {

    static Trace at(Link link) {
      return new Trace(link.board(), link.number(), false);
    }

    static Trace from(Link link) {
      return new Trace(link.board(), link.number(), true);
    }
  }

  abstract Trace on(Forgery log, Random random);
}
