/** Runs interleaved rounds: each measures every peer once, in a new order, so that a slow machine slows all peers alike. */
import { randomNumbers } from '../../data/random.ts';
import { shuffle } from './statistics.ts';

/** The values of one measurement of one peer, by name. */
export type Measured = Record<string, number>;

/** Per name and peer, one value for each round. */
export type Samples = Record<string, Record<string, number[]>>;

export async function measureRounds(
  rounds: number,
  peers: readonly string[],
  measure: (peer: string) => Promise<Measured>,
): Promise<Samples> {
  const random = randomNumbers(rounds);
  const samples: Samples = {};
  for (let round = 0; round < rounds; round++) {
    for (const peer of shuffle(peers, random)) {
      for (const [name, value] of Object.entries(await measure(peer))) {
        ((samples[name] ??= {})[peer] ??= []).push(value);
      }
      // Says that something happens: large pages take minutes.
      process.stderr.write('.');
    }
  }
  return samples;
}
