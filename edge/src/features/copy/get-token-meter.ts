import { getTokenMeter } from "@lotse/shared/contract/writing.ts";
import { costOfDay } from "@lotse/shared/language/generation/cost-of-day.ts";
import { serve } from "../../serve.ts";
import { modelsUsed } from "../../services/copy/models-used.ts";
import { readWritingSettings } from "../../services/copy/read-writing-settings.ts";

const pastDays = 30;
const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export const getTokenMeterFeature = serve(getTokenMeter)(
	async ({ caller, workspace, ports }) => {
		const now = ports.clock.now();
		const day = dayOf(now);
		const since = dayOf(now - pastDays * dayMs);
		const [settings, spent, byModel] = await Promise.all([
			readWritingSettings(ports, caller.workspaceId),
			workspace.writing.spent(since),
			workspace.writing.spentByModel(since),
		]);
		const today = spent.filter((one) => one.day === day);
		const limits = settings.featureTokensPerDay;
		/** Empty: of all features together. */
		const costOf = (of: string, feature: string, used: number) =>
			costOfDay(
				used,
				byModel.filter(
					(one) =>
						one.day === of && (feature === "" || one.feature === feature),
				),
				of,
				settings.prices,
			);
		const used = today.find(({ feature }) => feature === "")?.tokens ?? 0;
		return {
			ok: true,
			body: {
				day,
				used,
				limit: settings.tokensPerDay,
				cost: costOf(day, "", used),
				features: (["write", "feed", "eval"] as const).map((feature) => {
					const own = today.find((one) => one.feature === feature);
					return {
						feature,
						used: own?.tokens ?? 0,
						limit: limits[feature] ?? null,
						requests: own?.requests ?? 0,
						cost: costOf(day, feature, own?.tokens ?? 0),
					};
				}),
				past: spent
					.filter((one) => one.feature === "" && one.day !== day)
					.slice(0, 31)
					.map((one) => ({
						day: one.day,
						used: one.tokens,
						cost: costOf(one.day, "", one.tokens),
					})),
				models: modelsUsed(byModel, settings.prices),
				connected: ports.writers
					.filter(({ isModel }) => isModel)
					.map(({ name }) => name.slice(0, 120)),
			},
		};
	},
);
