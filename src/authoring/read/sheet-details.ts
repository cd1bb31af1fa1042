/** What hucre does not say of the sheets of `.xls` and `.ods` files. */
export interface SheetDetails {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The formats of numbers, by row and column: `2,4`. */
  readonly formats: ReadonlyMap<string, string>;
}
