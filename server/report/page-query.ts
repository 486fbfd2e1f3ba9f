import type { ClaimsQuery } from './pages/claims';

/** Which page is wanted. Segments are numbers in the file, from one. */
export type PageQuery =
  | PaymentQuery
  | ClaimsPageQuery
  | ClaimPageQuery
  | WorklistPageQuery
  | {
      readonly page: 'sequestration';
      /** The segment of the payment's ST; absent for the whole file. */
      readonly payment?: number | undefined;
    };

export interface WorklistPageQuery {
  readonly page: 'worklist';
  /** The segment of the payment's ST; absent for the whole file. */
  readonly payment?: number | undefined;
  /** True to leave out what is done. */
  readonly open?: boolean | undefined;
}

export interface PaymentQuery {
  readonly page: 'payment';
  /** Any segment of the payment; the first payment of the file where it is absent. */
  readonly segment?: number | undefined;
  /** True for the head alone where it takes long to add up the claims. */
  readonly headFirst?: boolean | undefined;
}

export interface ClaimsPageQuery {
  readonly page: 'claims';
  readonly query: ClaimsQuery;
  /** A segment of the claim that the rows are to begin with; `null` where it does not match. */
  readonly around?: number | undefined;
}

export interface ClaimPageQuery {
  readonly page: 'claim';
  /** Any segment of the claim. */
  readonly segment: number;
  /** True for the page to hand out: what the payer said, and nothing that the office found. */
  readonly handout?: boolean | undefined;
}
