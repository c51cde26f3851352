/** Stands in for `src/worker.ts`: tests of adapters and routes call those themselves, and load only what they name. */
export default {
	fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler;
