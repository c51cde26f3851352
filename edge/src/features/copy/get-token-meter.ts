import { getTokenMeter } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { readWritingSettings } from "../../services/copy/read-writing-settings.ts";

const pastDays = 30;
const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

export const getTokenMeterFeature = serve(getTokenMeter)(
	async ({ caller, workspace, ports }) => {
		const now = ports.clock.now();
		const day = dayOf(now);
		const [settings, spent] = await Promise.all([
			readWritingSettings(ports, caller.workspaceId),
			workspace.writing.spent(dayOf(now - pastDays * dayMs)),
		]);
		const today = spent.filter((one) => one.day === day);
		const limits = settings.featureTokensPerDay;
		return {
			ok: true,
			body: {
				day,
				used: today.find(({ feature }) => feature === "")?.tokens ?? 0,
				limit: settings.tokensPerDay,
				features: (["write", "feed", "eval"] as const).map((feature) => {
					const own = today.find((one) => one.feature === feature);
					return {
						feature,
						used: own?.tokens ?? 0,
						limit: limits[feature] ?? null,
						requests: own?.requests ?? 0,
					};
				}),
				past: spent
					.filter((one) => one.feature === "" && one.day !== day)
					.slice(0, 31)
					.map((one) => ({ day: one.day, used: one.tokens })),
			},
		};
	},
);
