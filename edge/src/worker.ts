import { guardLog } from "./adapters/guard-log.ts";
import { createApp } from "./app.ts";
import { type Env, portsOf, worldOf } from "./context.ts";
import { features } from "./features.generated.ts";
import { watchAdChanges } from "./services/ads/watch-ad-changes.ts";
import { resumeJobs } from "./services/budget/resume-jobs.ts";
import { resumeWritingFeeds } from "./services/copy/resume-writing-feeds.ts";
import { reviewModels } from "./services/customers/review-models.ts";
import { deliverOutbox } from "./services/deliver-outbox.ts";
import { keepPrivacy } from "./services/governance/keep-privacy.ts";
import { refreshSources } from "./services/knowledge/refresh-sources.ts";
import { expireUnits } from "./services/review/expire-units.ts";
import { runEach } from "./services/run-each.ts";
import { keepShops } from "./services/shop/keep-shops.ts";

export { FitWorkflow } from "./workflows/fit-workflow.ts";
export { WriteWorkflow } from "./workflows/write-workflow.ts";

/** Workspaces whose new events are counted into features, a minute. */
const mostRings = 100;

guardLog(console);
const app = createApp(features, worldOf);

export default {
	fetch: app.fetch,
	queue: async (batch, env) =>
		deliverOutbox(await portsOf(env), batch.messages),
	scheduled: async (_event, env) => {
		const ports = await portsOf(env);
		await runEach([
			() => ports.store.dueFeatures.ring(ports.clock.now(), mostRings),
			() => ports.outbox.flush(),
			() => resumeJobs(ports),
			() => resumeWritingFeeds(ports),
			() => refreshSources(ports),
			() => watchAdChanges(ports),
			() => expireUnits(ports),
			() => reviewModels(ports),
			() => keepPrivacy(ports),
			() => keepShops(ports),
		]);
	},
} satisfies ExportedHandler<Env, { workspaceId: string; id: string }>;
