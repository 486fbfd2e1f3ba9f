import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import { request } from './request';

/* What client and server say to each other about segments. */

export interface SegmentsParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** The edits that write all segments on one line; an error where line breaks end the segments. */
export const joinSegmentsRequest = request<SegmentsParams, TextEdit[] | null>('joinSegments');

/** How much a file holds, which the client asks before it formats the file. */
export const segmentCountRequest = request<SegmentsParams, SegmentCount | null>('segmentCount');

export interface SegmentCount {
  readonly segments: number;
  /** As the file is now. */
  readonly lines: number;
}

/** Where a segment is, by its number in the file; an error beyond the last one. */
export const goToSegmentRequest = request<GoToSegmentParams, NamedPlace | null>('goToSegment');

export interface GoToSegmentParams extends SegmentsParams {
  /** From one. */
  readonly segment: number;
  /** From one; without it the whole segment is meant. */
  readonly element?: number;
  /** From one. */
  readonly component?: number;
}

/** What is at a position, as people name it to each other; `null` outside any segment. */
export const placeNameRequest = request<PlaceNameParams, NamedPlace | null>('placeName');

export interface PlaceNameParams extends SegmentsParams {
  readonly position: Position;
}

export interface NamedPlace {
  readonly range: Range;
  /** `segment 47, CAS03`. */
  readonly name: string;
}
