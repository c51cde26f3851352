/** A bounded store of what was computed for a content. `get` keeps an entry alive. */
export type Memory<V> = {
	readonly get: (key: string) => V | undefined;
	readonly set: (key: string, value: V) => void;
	readonly size: () => number;
};

/**
 * Remembers the values of at least the last `least` keys used and at most twice as many: two generations, the older is dropped when the younger
 * is full. It holds nothing that a fresh computation would not give; constant time a call.
 *
 * Worked value: with `least` 1, after setting a, b, c: a is gone, b and c are there.
 */
export function createMemory<V>(least: number): Memory<V> {
	let young = new Map<string, V>();
	let old = new Map<string, V>();
	const put = (key: string, value: V): void => {
		if (young.size >= least && !young.has(key)) {
			old = young;
			young = new Map();
		}
		young.set(key, value);
	};
	return {
		get(key) {
			const known = young.get(key);
			if (known !== undefined) return known;
			const older = old.get(key);
			if (older !== undefined) put(key, older);
			return older;
		},
		set: put,
		size: () => young.size + old.size,
	};
}
