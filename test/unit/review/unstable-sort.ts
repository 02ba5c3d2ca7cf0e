import { vi } from 'vitest';

/** Does something with a `sort` that reverses equal items, as engines before ES2019 may. */
export function withUnstableSort<Result>(act: () => Result): Result {
  const sort = Object.getOwnPropertyDescriptor(Array.prototype, 'sort')?.value as typeof Array.prototype.sort;
  const unstable = vi.spyOn(Array.prototype, 'sort').mockImplementation(function (this: unknown[], compare) {
    return sort.call(this.reverse(), compare) as unknown[];
  });
  try {
    return act();
  } finally {
    unstable.mockRestore();
  }
}
