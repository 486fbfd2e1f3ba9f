import { type CheckSettings, checkInput } from '../check/check-input';
import type { CheckedPart } from '../check/checked-part';
import { eachInput } from '../input/each-input';
import type { Job } from './job';

/** Checks remittances, and passes on what is found as it is found. */
export const checkJob: Job<CheckSettings, CheckedPart> = {
  name: 'check',
  run: (paths, settings, streams, emit) =>
    eachInput(
      paths,
      streams,
      (input) => checkInput(input, settings, streams, emit),
      async (name, fault) => emit({ part: 'failed', name, fault }),
    ),
};
