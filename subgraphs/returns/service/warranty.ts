/** For how many months after delivery a product is under warranty. */
export class Warranty {
  productId!: string;
  months!: number;
  updatedAt!: Date;
  version = 0;

  /** The last day under warranty; the 31st of January and a month is the end of February. */
  until(deliveredOn: string): string {
    const [year, month, day] = deliveredOn.split('-').map(Number) as [number, number, number];
    const lastOfMonth = new Date(Date.UTC(year, month + this.months, 0)).getUTCDate();
    const end = new Date(Date.UTC(year, month - 1 + this.months, Math.min(day, lastOfMonth)));
    return end.toISOString().slice(0, 10);
  }
}
