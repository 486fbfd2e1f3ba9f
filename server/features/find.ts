import { type FindParams, type FindResult, findRequest } from '../protocol/find';
import { workspaceFeature } from './feature';
import { limited, search } from './find/search';

/** Finds claims and payments for the list that people choose from. */
export const find = workspaceFeature<FindParams, FindResult | null>({
  name: 'find',
  capability: {},
  request: findRequest,
  empty: null,
  answer: (context, { query, front }, token) => limited(search(context, query, front), token),
});
