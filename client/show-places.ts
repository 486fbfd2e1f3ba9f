import { commands, Location, Position, Range, Uri } from 'vscode';
import type { CountedPlaces } from '../server/protocol/counted';

/** Lists what a code lens counts, next to the lens. */
export async function showPlaces(counted: unknown): Promise<void> {
  if (!isCounted(counted)) return;
  const uri = Uri.parse(counted.uri);
  const locations = counted.ranges.map(
    ({ start, end }) =>
      new Location(uri, new Range(start.line, start.character, end.line, end.character)),
  );
  const { line, character } = counted.position;
  const at = new Position(line, character);
  await commands.executeCommand('editor.action.peekLocations', uri, at, locations, 'peek');
}

/** A command may be run with anything; this one is run by lenses of the server. */
function isCounted(value: unknown): value is CountedPlaces {
  const { uri, position, ranges } = (value ?? {}) as Partial<CountedPlaces>;
  return typeof uri === 'string' && position !== undefined && Array.isArray(ranges);
}
