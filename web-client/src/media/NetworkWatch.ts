import type { NetworkState } from "../protocol/messages.generated";
import { Observed } from "../session/Observed";
import { Measuring } from "./Measuring";
import { AT_FIRST, judge } from "./Network";

const EVERY_MS = 2_000;

type Reports = Parameters<Measuring["read"]>[0];

/** Measures the own connections while there are any, and says when they bear less, or more again. */
export class NetworkWatch {
  readonly state = new Observed<NetworkState>("good");
  private measuring = new Measuring();
  private held = AT_FIRST;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly reports: () => Promise<Reports>) {}

  start(): void {
    this.timer ??= setInterval(() => void this.measure().catch(() => undefined), EVERY_MS);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.measuring = new Measuring();
    this.held = AT_FIRST;
    this.state.set("good");
  }

  private async measure(): Promise<void> {
    const timer = this.timer;
    const reports = await this.reports();
    if (timer === this.timer) {
      this.held = judge(this.held, this.measuring.read(reports), EVERY_MS);
      this.state.set(this.held.state);
    }
  }
}
