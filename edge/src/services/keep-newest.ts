const mostKept = 50;

/**
 * Keeps a value under its key from one request to the next, and of all the fifty that came last: an isolate lives long and meets many
 * workspaces. Only for what never changes under its key.
 *
 * @returns the value
 * @example kept.get(key) ?? keepNewest(kept, key, make())
 */
export function keepNewest<T>(kept: Map<string, T>, key: string, value: T): T {
	kept.set(key, value);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return value;
}
