import type { Decision } from "@lotse/shared/contract/decisions.ts";
import type { AdsWorld } from "./ads-world.ts";
import type { Answers } from "./fake-service.ts";
import { ids } from "./ids.ts";

/** Canned answers of the ad account routes: one practice account, one approved change and one that was applied. */
export function cannedAds(
	world: AdsWorld & { now: number; isEmpty: boolean; decisions: Decision[] },
): Answers {
	const account = {
		customerId: "1000000001",
		connectionId: "acn_00000000000000000001",
		name: "Kakaohafen",
		currency: "EUR",
		timeZone: "Europe/Berlin",
		isManager: false,
		loginCustomerId: null,
		isChosen: true,
	};
	const connection = {
		id: account.connectionId,
		kind: "practice",
		createdBy: ids.me,
		createdAt: world.now,
	};
	const euros = (amount: number) => amount * 1_000_000;
	const campaign = (number: number, name: string, amount: number) => ({
		campaignId: String(number),
		name,
		channelType: "SEARCH",
		isEnabled: true,
		budgetId: String(100 + number),
		amountMicros: euros(amount),
		isDaily: true,
		isShared: false,
		lastWeek: {
			costMicros: euros(amount * 6),
			conversions: 12,
			conversionsValue: amount * 18,
		},
		minMicros: euros(amount * 0.8),
		maxMicros: euros(amount * 1.2),
		hindrances: [] as string[],
	});
	const campaigns = [
		campaign(1, "Suche · Marke", 45),
		campaign(2, "Suche · Schokolade online", 160),
		{
			...campaign(3, "Display · Ostern", 60),
			hindrances: ["Dieses Budget teilen sich mehrere Kampagnen."],
		},
	];
	const change = (
		id: number,
		decisionId: string,
		name: string,
		from: number,
		to: number,
		state: string,
		decision: { title: string; state: string; version: number },
	) => ({
		id: `adc_${String(id).padStart(20, "0")}`,
		decisionId,
		customerId: account.customerId,
		budgetId: String(100 + id),
		campaign: name,
		currency: "EUR",
		fromMicros: euros(from),
		toMicros: euros(to),
		reason: "",
		state,
		appliedDay: state === "applied" ? "2026-11-20" : null,
		revertedDay: null,
		requestIds: state === "applied" ? ["practice-0123456789abcdef"] : [],
		updatedAt: world.now,
		decision: { ...decision, proposedBy: ids.colleague },
	});
	const changes = () => [
		change(
			1,
			ids.budgetDecision,
			"Suche · Marke",
			45,
			52.5,
			world.adsState === "approved" ? "planned" : "applied",
			{
				title: "Mehr für die Markensuche",
				state: world.adsState,
				version: world.adsState === "approved" ? 3 : 4,
			},
		),
		change(
			2,
			ids.measuredDecision,
			"Suche · Schokolade online",
			150,
			160,
			"applied",
			{ title: "Schokolade online ausbauen", state: "applied", version: 4 },
		),
	];
	const outcome = (result: string) => ({
		changeId: `adc_${"1".padStart(20, "0")}`,
		campaign: "Suche · Marke",
		foundMicros: euros(45),
		toMicros: euros(52.5),
		result,
		message: "",
		requestId: "practice-fedcba9876543210",
	});
	const stop = () => ({
		isStopped: world.isStopped,
		by: world.isStopped ? ids.me : null,
		at: world.isStopped ? world.now : null,
		note: "",
	});
	return {
		getAdsOverview: () => ({
			reply: {
				canSignIn: true,
				connections: world.isEmpty ? [] : [connection],
				accounts: world.isEmpty ? [] : [account],
				policy: {
					maxIncreasePercent: 20,
					maxDecreasePercent: 20,
					maxDayPercent: 20,
					accountCapMicros: null,
					coolDownDays: 7,
				},
				stop: stop(),
			},
		}),
		addPracticeAccount: () => {
			world.isEmpty = false;
			return { reply: connection };
		},
		finishAdsSignIn: ({ code }) =>
			code === "good"
				? { reply: { connection, accounts: [account] } }
				: { problem: "unprocessable" },
		listAdCampaigns: () => ({
			reply: { account, readAt: world.now, today: "2026-11-22", campaigns },
		}),
		suggestAdBudgets: () => ({
			reply: {
				model: {
					id: ids.model,
					name: "Wochen 2024–2025",
					version: "mmm-1.0.0",
					from: "2024-01-01",
					to: "2025-12-22",
					pBetter: 0.93,
				},
				message: "",
				suggestions: campaigns.map((one, index) => ({
					campaignId: one.campaignId,
					name: one.name,
					budgetId: one.budgetId,
					currency: "EUR",
					currentMicros: one.amountMicros,
					suggestedMicros: index === 2 ? null : one.maxMicros,
					unlimitedMicros: index === 2 ? null : one.maxMicros + 5_000_000,
					amountInterval:
						index === 2 ? null : [one.amountMicros, one.maxMicros + 12_000_000],
					returnPerUnit:
						index === 2 ? null : { value: 2.4, interval: [1.7, 3.2] },
					channel: index === 2 ? null : "search",
					reason:
						index === 2
							? "Keinem Kanal des Modells zuzuordnen; dazu sagt es nichts."
							: "Kanal search: +25 % laut Modell. Durch die Grenzen je Änderung gekürzt.",
				})),
			},
		}),
		proposeAdBudgets: (input) => {
			world.proposed = input;
			const [decision] = world.decisions;
			return decision
				? { reply: { decision, changes: [] } }
				: { problem: "not-found" };
		},
		listAdChanges: ({ decisionId }) => ({
			reply: {
				changes: (world.isEmpty || !world.hasAdChanges ? [] : changes()).filter(
					(one) => decisionId === undefined || one.decisionId === decisionId,
				),
			},
		}),
		applyAdChanges: ({ dryRun }) => {
			if (world.isStopped) return { problem: "unprocessable" };
			if (dryRun === false) world.adsState = "applied";
			const [decision] = world.decisions;
			return {
				reply: {
					decision,
					dryRun,
					outcomes: [outcome(dryRun === false ? "changed" : "would-change")],
				},
			};
		},
		revertAdChanges: ({ dryRun }) => {
			world.adsState = "reverted";
			const [decision] = world.decisions;
			return { reply: { decision, dryRun, outcomes: [outcome("changed")] } };
		},
		pullStop: () => {
			world.isStopped = true;
			return { reply: stop() };
		},
		releaseStop: () => {
			world.isStopped = false;
			return { reply: stop() };
		},
		setBudgetPolicy: (input) => ({ reply: input }),
		getAdReport: ({ report, from, to }) => ({
			reply: cannedReport(world, String(report), String(from), String(to)),
		}),
		readAdReport: ({ from, to }) => {
			world.reportRead += 1;
			const kept = cannedReport(world, "campaigns", String(from), String(to));
			return { reply: { ...kept, missing: [], message: "" } };
		},
		startAdsSignIn: ({ kind }) => ({
			reply: {
				url: `http://localhost:1/practice/google-ads/sign-in/?kind=${kind}`,
			},
		}),
		listAccountBudgetChanges: ({ from, to }) => {
			const [days, at] = [daysOf(String(from), String(to)), 12];
			const day = days[at] ?? "";
			return {
				reply: {
					currency: "EUR",
					timeZone: "Europe/Berlin",
					days: days.slice(0, world.reportRead > 0 ? -1 : 14),
					changes: [
						{
							day,
							budgetId: "102",
							at: `${day} 16:12:30`,
							through: "GOOGLE_ADS_WEB_CLIENT",
							by: "colleague@kakaohafen.example",
							fromMicros: euros(140),
							toMicros: euros(150),
						},
					],
				},
			};
		},
		readAccountWeeks: ({ from, weeks }) => ({
			reply: {
				currency: "EUR",
				timeZone: "Europe/Berlin",
				weeks: Array.from({ length: Number(weeks) }, (_, index) => {
					const week = new Date(
						Date.parse(String(from)) + index * 7 * 86_400_000,
					);
					const number = Math.floor(week.getTime() / (7 * 86_400_000));
					return ["search", "pmax"].map((channel, at) => ({
						week: week.toISOString().slice(0, 10),
						channel,
						costMicros: euros(100 + ((number * (7 + 4 * at)) % 13) * 30),
						conversions: 8,
						conversionsValue: 400 + ((number * (7 + 4 * at)) % 13) * 50,
					}));
				}).flat(),
			},
		}),
		uploadConversions: ({ dryRun, events }) => {
			const all = Array.isArray(events) ? events : [];
			const withheld = all.filter((one) => one.adUserData !== "granted");
			return {
				reply: {
					dryRun,
					accepted: all.length - withheld.length,
					withheld: withheld.map(({ transactionId }) => ({
						transactionId,
						reason:
							"Whether consent was given is not known; that counts as no.",
					})),
					refused: [],
					requestIds: ["practice-1"],
				},
			};
		},
		getAdGuard: () => ({ reply: world.guard }),
		setAdGuard: (input) => {
			world.guard = input;
			return { reply: input };
		},
		getAdWatch: ({ decisionId }) => ({
			reply: {
				watch:
					decisionId === ids.budgetDecision ? cannedWatch(world.now) : null,
				guard: world.guard,
			},
		}),
	};
}

/** A watch after two of four weeks, the second below the band. */
function cannedWatch(now: number) {
	const looks = [0.81, 0.86, 0.88, 0.9].map((low) => ({ low, high: 1 / low }));
	const look = (week: number, to: string, share: number) => ({
		week,
		from: "2026-10-20",
		to,
		costMicros: week * 360_000_000,
		value: week * 1_080 * share,
		expected: week * 1_080,
		share,
		low: looks[week - 1]?.low ?? 0,
		high: looks[week - 1]?.high ?? 0,
		isBelow: share < (looks[week - 1]?.low ?? 0),
	});
	return {
		decisionId: ids.budgetDecision,
		customerId: "1000000001",
		currency: "EUR",
		timeZone: "Europe/Berlin",
		state: "proposed",
		reason:
			"Von selbst geschieht nichts, weil das für diesen Arbeitsbereich nicht eingeschaltet ist.",
		band: {
			from: "2026-08-17",
			to: "2026-10-11",
			weeks: 8,
			returnPerUnit: 3.1,
			weekCostMicros: 345_000_000,
			spread: 0.06,
			alarm: 0.05,
			looks,
		},
		looks: [look(1, "2026-10-26", 0.93), look(2, "2026-11-02", 0.79)],
		nextLookAt: now + 3_600_000,
	};
}

/** Days of the report; the second is missing until the report has been read in. */
function cannedReport(
	world: AdsWorld & { now: number },
	report: string,
	from: string,
	to: string,
) {
	const all = daysOf(from, to);
	const days = all.filter((_, index) => index !== 1 || world.reportRead > 0);
	const costMicros = 205_000_000;
	return {
		days: days.map((day) => ({
			day,
			rows: 2,
			costMicros,
			accountCostMicros: report === "changes" ? null : costMicros,
			readAt: world.now,
		})),
		rows: days.map((day) => ({
			day,
			entityId: "1",
			label: "Suche · Marke",
			impressions: 900,
			clicks: 60,
			costMicros: 44_000_000,
			conversions: 3,
			conversionsValue: 140,
		})),
		currency: "EUR",
		timeZone: "Europe/Berlin",
	};
}

function daysOf(from: string, to: string): string[] {
	const dayMs = 86_400_000;
	const count = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
	return Array.from({ length: count }, (_, index) =>
		new Date(Date.parse(from) + index * dayMs).toISOString().slice(0, 10),
	);
}
