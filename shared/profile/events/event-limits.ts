/** Bounds of collection, in one place for the service, the terminal and the browser script's tests. */
export const eventLimits = {
	eventsPerBatch: 500,
	bytesPerEvent: 32_768,
	bytesPerBatch: 4_000_000,
	/** Levels of objects and arrays, the event itself being the first. */
	depth: 8,
	/** Values of an event, all levels together. */
	values: 2_000,
	/** How long an event may have been under way. */
	oldestMs: 2 * 366 * 86_400_000,
	/** How far an event may lie in the future by a clock that runs ahead. */
	aheadMs: 5 * 60_000,
} as const;
