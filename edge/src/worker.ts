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
import { keepShops } from "./services/shop/keep-shops.ts";

export { FitWorkflow } from "./workflows/fit-workflow.ts";
export { WriteWorkflow } from "./workflows/write-workflow.ts";

const app = createApp(features, worldOf);

export default {
	fetch: app.fetch,
	queue: async (batch, env) =>
		deliverOutbox(await portsOf(env), batch.messages),
	scheduled: async (_event, env) => {
		const ports = await portsOf(env);
		await ports.outbox.flush();
		await resumeJobs(ports);
		await resumeWritingFeeds(ports);
		await refreshSources(ports);
		await watchAdChanges(ports);
		await expireUnits(ports);
		await reviewModels(ports);
		await keepPrivacy(ports);
		await keepShops(ports);
	},
} satisfies ExportedHandler<Env, { workspaceId: string; id: string }>;
