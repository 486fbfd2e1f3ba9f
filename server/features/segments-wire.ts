import {
  type Position,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
  type TextEdit,
} from 'vscode-languageserver';

/* What client and server say to each other about segments, beyond the protocol. */

export interface SegmentsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** What writes all segments on one line; an error where line breaks themselves end them. */
export const joinSegmentsRequest = new RequestType<SegmentsParams, TextEdit[] | null, void>(
  'remittance/joinSegments',
);

/** How much a file holds, to be asked before it is formatted. */
export const segmentCountRequest = new RequestType<SegmentsParams, SegmentCount | null, void>(
  'remittance/segmentCount',
);

export interface SegmentCount {
  readonly segments: number;
  /** As the file stands now. */
  readonly lines: number;
}

/** Where a segment stands that is known by its number in the file; an error beyond the last. */
export const goToSegmentRequest = new RequestType<GoToSegmentParams, NamedPlace | null, void>(
  'remittance/goToSegment',
);

export interface GoToSegmentParams extends SegmentsParams {
  /** From one. */
  readonly segment: number;
  /** From one; without it the whole segment is meant. */
  readonly element?: number;
  /** From one. */
  readonly component?: number;
}

/** What stands at a position, as people name it to each other; `null` outside any segment. */
export const placeNameRequest = new RequestType<PlaceNameParams, NamedPlace | null, void>(
  'remittance/placeName',
);

export interface PlaceNameParams extends SegmentsParams {
  readonly position: Position;
}

export interface NamedPlace {
  readonly range: Range;
  /** `segment 47, CAS03`. */
  readonly name: string;
}
