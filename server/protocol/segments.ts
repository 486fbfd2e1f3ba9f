import type { Position, Range, TextDocumentIdentifier, TextEdit } from 'vscode-languageserver';
import type { ElementRef } from '../element-ref';
import { request } from './request';

export type { ElementRef };

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
export const goToSegmentRequest = request<GoToSegmentParams, NamedElement | null>('goToSegment');

export interface GoToSegmentParams extends SegmentsParams, ElementRef {}

/** What people call the element at a position; `null` outside any segment. */
export const elementNameRequest = request<ElementNameParams, NamedElement | null>('elementName');

export interface ElementNameParams extends SegmentsParams {
  readonly position: Position;
}

export interface NamedElement {
  readonly range: Range;
  /** `segment 47, CAS03`. */
  readonly name: string;
}
