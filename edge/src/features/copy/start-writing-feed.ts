import { startWritingFeed } from "@lotse/shared/contract/writing.ts";
import { checkBrief } from "@lotse/shared/language/generation/check-brief.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { feedOf } from "../../services/copy/feed-of.ts";
import { screenBrief } from "../../services/copy/screen-brief.ts";
import { createId } from "../../services/create-id.ts";
import { fieldProblems } from "../../services/field-problems.ts";

export const startWritingFeedFeature = serve(startWritingFeed)(
	async ({ input, caller, workspace, ports, language }) => {
		const { name, brief, products } = input;
		const [sample] = products;
		const problems = [
			...checkBrief({ ...brief, product: sample ?? brief.product }).filter(
				({ field }) => field !== "product.name",
			),
			...screenBrief(brief),
		];
		if (problems.length > 0)
			return {
				ok: false,
				code: "unprocessable",
				errors: fieldProblems(problems, "brief", language),
			};
		const at = ports.clock.now();
		const feed = {
			id: createId(ports.random, "wfd"),
			name,
			task: brief.task,
			state: "queued",
			brief,
			total: products.length,
			done: 0,
			empty: 0,
			units: 0,
			attempt: 1,
			reason: null,
			createdBy: caller.memberId,
			createdAt: at,
			updatedAt: at,
		} as const;
		const items = products.map((product, position) => ({
			position,
			product,
			state: "waiting" as const,
			units: [],
			reason: null,
		}));
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "writing.feed",
				subject: feed.id,
				detail: { name, task: brief.task, products: products.length },
			},
			[workspace.writing.createFeed(feed, items)],
		);
		if (!committed.ok)
			throw new Error(`feed not written: ${committed.conflict}`);
		try {
			await ports.feedJobs.start(caller.workspaceId, feed.id, feed.attempt);
		} catch (error) {
			// Found and started by `resume-writing-feeds.ts`.
			console.error(`${feed.id} could not be started yet`, error);
		}
		return { ok: true, body: feedOf(feed) };
	},
);
