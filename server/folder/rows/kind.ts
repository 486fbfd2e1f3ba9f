/** A value of a row: amounts are exact decimal texts, dates ISO. Absent is `undefined`. */
export type RowValue = string | number | boolean | undefined;

/** The values of a row in the order of its kind's columns. */
export type Row = readonly RowValue[];

export interface RowColumn {
  readonly name: string;
  readonly type: 'text' | 'amount' | 'date' | 'count' | 'flag';
  /** What is in it: a phrase for its documentation. */
  readonly summary: string;
  /** True if it identifies a patient or a claim, so that it is hashed for sharing. */
  readonly identifies: boolean;
}

/** One kind of rows for analysts. */
export interface RowKind {
  readonly name: string;
  readonly summary: string;
  readonly columns: readonly RowColumn[];
}

/** A kind of rows that are made from records. */
export interface RowMakerKind<Record> extends RowKind {
  readonly columns: readonly MadeColumn<Record>[];
}

export interface MadeColumn<Record> extends RowColumn {
  readonly value: (record: Record) => RowValue;
}

/** Columns of each type, by name. */
export const column = {
  text: <R>(name: string, summary: string, value: MadeColumn<R>['value']) =>
    of(name, 'text', summary, value),
  amount: <R>(name: string, summary: string, value: MadeColumn<R>['value']) =>
    of(name, 'amount', summary, value),
  date: <R>(name: string, summary: string, value: MadeColumn<R>['value']) =>
    of(name, 'date', summary, value),
  count: <R>(name: string, summary: string, value: MadeColumn<R>['value']) =>
    of(name, 'count', summary, value),
  flag: <R>(name: string, summary: string, value: MadeColumn<R>['value']) =>
    of(name, 'flag', summary, value),
  /** A number or name that identifies a patient or a claim. */
  identity: <R>(name: string, summary: string, value: MadeColumn<R>['value']) => ({
    ...of(name, 'text', summary, value),
    identifies: true,
  }),
};

function of<R>(
  name: string,
  type: RowColumn['type'],
  summary: string,
  value: MadeColumn<R>['value'],
): MadeColumn<R> {
  return { name, type, summary, identifies: false, value };
}
