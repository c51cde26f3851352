/** Runs a function once in this frame's own script world, however often the script is loaded. */
export function startOnce(start: () => void, name = "lotse.desk"): void {
	const key = Symbol.for(name);
	if (Object.hasOwn(globalThis, key)) return;
	Object.defineProperty(globalThis, key, { value: true });
	start();
}
