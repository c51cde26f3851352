import { WorkflowEntrypoint } from "cloudflare:workers";

/** Stands in for `src/worker.ts`: tests of adapters and routes call those themselves, and load only what they name. */
export default {
	fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler;

/** Ends at once: tests take a fit's steps themselves, so that they can crash and cancel between any two. */
export class FitWorkflow extends WorkflowEntrypoint {
	override async run(): Promise<void> {}
}
