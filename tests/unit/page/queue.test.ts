import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from '../../../src/page/queue';

test('things are taken in the order in which they came, each once for as long as it waits', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(5))), (steps) => {
      const queue = new Queue<number>();
      const waiting: number[] = [];
      for (const step of steps) {
        if (step === null) {
          expect(queue.first()).toBe(waiting[0]);
          expect(queue.take()).toBe(waiting.shift());
        } else {
          queue.add(step);
          if (!waiting.includes(step)) waiting.push(step);
        }
      }
    }),
  );
});
