import { notification } from './request';

/**
 * The client says which split views are on the screen. A finding that several documents of one
 * remittance have is listed in one of them: where it is read.
 */
export const shownViewsNotification = notification<ShownViewsParams>('shownViews');

export interface ShownViewsParams {
  readonly uris: readonly string[];
}
