import type { Evidence } from "@lotse/shared/contract/decisions.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import {
	type CopyChannel,
	copyChannels,
} from "@lotse/shared/language/copy-channel.ts";
import { compareHeadlines } from "@lotse/shared/language/headline/compare-headlines.ts";
import type { Caller, Ports } from "../../ports.ts";
import type { DecisionDraft } from "../review/create-decision.ts";
import { checkCopy } from "./check-copy.ts";
import { describeComparison } from "./describe-comparison.ts";
import { describeNearAds } from "./describe-near-ads.ts";
import { findNearestAds } from "./find-nearest-ads.ts";
import { hindrancesOf } from "./hindrances-of.ts";
import { loadRules } from "./load-rules.ts";

export interface CopyProposal {
	readonly title: string;
	readonly channel: CopyChannel;
	readonly current: string;
	readonly proposed: string;
}

/** How many of the own ads are looked at. */
const nearest = 3;

/**
 * A new wording as a decision, with evidence computed from what the service itself knows. A text a rule forbids, or that does not fit,
 * does not become a decision: its problems come back with their fixes.
 */
export async function draftCopyDecision(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "email">,
	proposal: CopyProposal,
	language: Language,
): Promise<
	{ ok: true; draft: DecisionDraft } | { ok: false; errors: FieldProblem[] }
> {
	const { title, channel, current, proposed } = proposal;
	const { workspaceId } = caller;
	const { rules, today, styleGuideVersion } = await loadRules(
		ports,
		workspaceId,
	);
	const report = checkCopy(proposed, { channel, rules, today });
	const errors = hindrancesOf(report, channel).map(({ message, fix }) => ({
		field: "proposed",
		message: message[language],
		fix: fix[language],
	}));
	if (errors.length > 0) return { ok: false, errors: errors.slice(0, 50) };
	const near = await findNearestAds(ports, workspaceId, proposed, nearest);
	const words = texts[language];
	const rulesVersion = report.ok
		? `${report.rulesVersion}, style guide ${styleGuideVersion}`
		: "none";
	const { codeVersion, embedder } = ports;
	const evidence: Evidence[] = [
		{ ...abstention, ...words.noExperiment, modelVersion: "none", codeVersion },
		{
			...abstention,
			kind: "generative",
			...words.source(caller.email),
			modelVersion: rulesVersion,
			codeVersion,
		},
		describeComparison(
			compareHeadlines(proposed, current),
			language,
			codeVersion,
		),
		describeNearAds(near, language, { embedder: embedder.name, codeVersion }),
	];
	const { limit, name } = copyChannels[channel];
	return {
		ok: true,
		draft: {
			question: "which-words",
			title,
			targetMetric: words.metric,
			limits:
				limit === null
					? []
					: [
							{
								name: words.length,
								min: null,
								max: limit,
								unit: words.characters,
							},
						],
			evidence,
			proposal: {
				summary: words.summary(name[language]),
				changes: [
					{ name: name[language], from: current, to: proposed, unit: "" },
				],
			},
		},
	};
}

const abstention = {
	kind: "causal",
	estimate: null,
	dataWindow: null,
} as const;

const texts = {
	de: {
		metric: "Klickrate",
		length: "Länge",
		characters: "Zeichen",
		summary: (channel: string) => `Neuer Wortlaut für: ${channel}.`,
		noExperiment: {
			title: "Noch kein Test",
			summary:
				"Ob dieser Wortlaut mehr Klicks bewirkt, weiß man erst nach einem Test beider Texte nebeneinander. Alles Weitere ist Vorhersage oder Beobachtung, kein Nachweis.",
		},
		source: (email: string) => ({
			title: "Herkunft des Wortlauts",
			summary: `Eingereicht von ${email}. Die Regeln für diesen Kanal haben keinen Fehler gefunden. Ob ein Mensch oder ein Schreibdienst den Text verfasst hat, wird nicht unterschieden.`,
		}),
	},
	en: {
		metric: "Click rate",
		length: "Length",
		characters: "characters",
		summary: (channel: string) => `New wording for: ${channel}.`,
		noExperiment: {
			title: "No test yet",
			summary:
				"Whether this wording causes more clicks is known only after a test of both texts side by side. Everything else is prediction or observation, not proof.",
		},
		source: (email: string) => ({
			title: "Where the wording comes from",
			summary: `Submitted by ${email}. The rules for this channel found no error. Whether a person or a writing service wrote the text is not told apart.`,
		}),
	},
};
