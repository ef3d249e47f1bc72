// A server that ends unexpectedly is started again, but not for ever.
export class Restarts {
  private times: number[] = [];

  constructor(private readonly most = 4, private readonly within = 3 * 60_000) {}

  // Whether one more restart is all right at this time (in milliseconds).
  allow(now: number): boolean {
    this.times = this.times.filter((time) => now - time < this.within);
    if (this.times.length >= this.most) return false;
    this.times.push(now);
    return true;
  }

  forget(): void {
    this.times = [];
  }
}
