import { createApp } from "./app.ts";
import { type Env, portsOf, worldOf } from "./context.ts";
import { features } from "./features.generated.ts";
import { deliverOutbox } from "./services/deliver-outbox.ts";
import { expireUnits } from "./services/expire-units.ts";
import { keepPrivacy } from "./services/keep-privacy.ts";
import { keepShops } from "./services/keep-shops.ts";
import { refreshSources } from "./services/refresh-sources.ts";
import { resumeJobs } from "./services/resume-jobs.ts";
import { resumeWritingFeeds } from "./services/resume-writing-feeds.ts";
import { reviewModels } from "./services/review-models.ts";
import { watchAdChanges } from "./services/watch-ad-changes.ts";

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
