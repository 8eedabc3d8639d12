// Whose turn it is with the draft: gives signs of work to the server, hears when somebody asks for
// the draft or has taken it over, and hands it over. Knows nothing about answers.

const EVERY = 20000;
const WORK = ["keydown", "pointerdown", "input", "scroll"];

export class Turn {
  /** `heard` is told {asked(turn), lost(turn), back()}; see fill.js. */
  constructor(courier, heard) {
    this.courier = courier;
    this.heard = heard;
    this.worked = false;
    this.mine = true;
    WORK.forEach((kind) => document.addEventListener(kind, () => { this.worked = true; }, { passive: true }));
    setInterval(() => this.look(), EVERY);
    document.addEventListener("visibilitychange", () => this.look());
    this.look();
  }

  /** A page that is only open is no sign of work. */
  async look() {
    if (document.visibilityState === "visible") {
      const sign = this.mine && this.worked;
      this.worked = false;
      this.told(await this.courier.turn(sign ? "POST" : "GET"));
    }
  }

  ask() {
    return this.courier.turn("POST", "/ask").then((turn) => this.told(turn));
  }

  /** Mine again when nobody has it; otherwise it is said who has. */
  take() {
    return this.courier.turn("POST").then((turn) => this.told(turn));
  }

  /** Resolves to whether it is somebody else's now. */
  async handOver() {
    const turn = await this.courier.turn("POST", "/hand-over");
    return Boolean(turn) && turn.whose !== "mine";
  }

  /** An answer was saved, so nobody else has it. */
  regained() {
    if (!this.mine) {
      this.told({ whose: "mine" });
    }
  }

  /** What the server said, here or in answer to a save. */
  told(turn) {
    if (!turn) {
      return;
    }
    const before = this.mine;
    this.mine = turn.whose === "mine" || (before && turn.whose === "nobodys");
    if (!this.mine) {
      this.heard.lost(turn);
    } else if (!before) {
      this.heard.back();
    }
    if (this.mine) {
      this.heard.asked(turn);
    }
  }
}
