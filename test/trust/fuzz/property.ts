import { parseDocument, type RemittanceDocument } from '../../../server/document';
import { createRandom, type Random } from './random';

/** A text to examine. */
export interface Input {
  readonly text: string;
  /** The text as read once for all properties, with what they have computed from it so far. */
  readonly document: RemittanceDocument;
}

/** One input, and what a property may use to examine it. */
export interface Trial extends Input {
  readonly random: Random;
  /** Counts requests to features, for the figures. */
  count(requests: number): void;
}

/** What holds of every text. */
export interface Property {
  readonly name: string;
  /** It is examined with one input of this many, because it takes long. */
  readonly oneIn: number;
  /** Throws where it does not hold. */
  hold(trial: Trial): void | Promise<void>;
}

/** An input that is read when a property asks for it first: reading must hold for every text as well. */
export function createInput(text: string): Input {
  let read: RemittanceDocument | undefined;
  return {
    text,
    get document() {
      read ??= parseDocument(text);
      return read;
    },
  };
}

/** One examination of an input; `seed` decides what is asked. */
export function createTrial(
  input: Input,
  seed: number,
  count: Trial['count'] = () => undefined,
): Trial {
  const { text } = input;
  return {
    ...{ text, random: createRandom(seed), count },
    get document() {
      return input.document;
    },
  };
}
