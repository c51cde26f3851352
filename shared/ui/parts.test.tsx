import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ResponseCurve as Curve } from "../causal/mmm/mmm-results.ts";
import { analyseCopy } from "../language/analyse-copy.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { FindingList } from "./finding-list.tsx";
import { LanguageContext } from "./language-context.ts";
import { ResponseCurve } from "./response-curve.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { ScoreChip } from "./score-chip.tsx";
import { SignedBars } from "./signed-bars.tsx";

const options = {
	channel: "google-ads-headline",
	today: "2026-11-22",
} as const;
const review = {
	state: "in-review",
	selfApproval: false,
	isPending: false,
	onAct: () => undefined,
} as const;

describe("ScoreChip", () => {
	it("shows length and findings where there is no score, and says so", () => {
		const report = analyseCopy("Gratis Versand!!!", options);
		const html = renderToStaticMarkup(<ScoreChip report={report} />);
		expect(html).toContain("No score");
		expect(html).toContain("17 / 30");
		expect(html).toMatch(/\d findings?/);
	});
});

describe("FindingList", () => {
	it("offers a fix only where somebody takes it", () => {
		const report = analyseCopy("Click here now", options);
		const findings = report.ok ? report.findings : [];
		expect(findings.length).toBeGreaterThan(0);
		const shown = renderToStaticMarkup(<FindingList findings={findings} />);
		expect(shown).not.toContain("<button");
		const offered = renderToStaticMarkup(
			<FindingList findings={findings} onApply={() => undefined} />,
		);
		expect(offered).toContain("<button");
	});
});

describe("SignedBars", () => {
	it("adds small parts up, so that what is shown still makes the sum", () => {
		const bars = Array.from({ length: 14 }, (_, index) => ({
			key: String(index),
			label: `part ${index}`,
			isToken: false,
			logOdds: index < 9 ? 1 : 0.1,
		}));
		const html = renderToStaticMarkup(
			<SignedBars title="t" unit="u" note="n" bars={bars} sum={9.5} />,
		);
		expect(html).toContain("5 smaller contributions");
		const [, list = ""] = /<ul class="lo-bars">(.*?)<\/ul>/s.exec(html) ?? [];
		const values = [...list.matchAll(/lo-bar-value">([^<]+)/g)].map((match) =>
			Number(match[1]),
		);
		const sum = values.pop() ?? Number.NaN;
		expect(values.reduce((total, value) => total + value, 0)).toBeCloseTo(sum);
	});
});

describe("ReviewBar", () => {
	it("keeps a proposer from approving and says who can", () => {
		const html = renderToStaticMarkup(
			<ReviewBar {...review} memberRole="approver" isOwn />,
		);
		expect(html).toContain("This is your own proposal.");
		expect(html).not.toContain(">Approve<");
		expect(html).toContain(">Reject<");
	});

	it("explains itself to a viewer and is gone when nothing is to review", () => {
		const viewer = renderToStaticMarkup(
			<ReviewBar {...review} memberRole="viewer" isOwn={false} />,
		);
		expect(viewer).toContain("approver is needed");
		expect(viewer).not.toContain("<button");
		const closed = renderToStaticMarkup(
			<ReviewBar
				{...review}
				state="approved"
				memberRole="admin"
				isOwn={false}
			/>,
		);
		expect(closed).toBe("");
	});
});

describe("EvidenceCard", () => {
	const evidence = {
		kind: "causal",
		title: "Effect of tv",
		summary: "It brings something.",
		estimate: null,
		dataWindow: null,
		modelVersion: "m1",
		codeVersion: "c1",
	} as const;

	it("abstains in words, in the reader's language", () => {
		const html = renderToStaticMarkup(
			<LanguageContext value="de">
				<EvidenceCard evidence={evidence} />
			</LanguageContext>,
		);
		expect(html).toContain("Keine Zahl: Die Daten reichen dafür nicht.");
	});

	it("never shows an estimate without its interval", () => {
		const html = renderToStaticMarkup(
			<EvidenceCard
				evidence={{
					...evidence,
					estimate: {
						value: 4210,
						interval: [880, 7930],
						level: 0.94,
						unit: "EUR a week",
					},
				}}
			/>,
		);
		expect(html).toContain("€4,210 a week");
		expect(html).toContain("94% interval: €880 to €7,930");
	});
});

describe("ResponseCurve", () => {
	it("draws what was never observed dashed, from where the data end", () => {
		const point = (spend: number) => ({
			spend,
			mean: spend,
			q3: spend * 0.8,
			q97: spend * 1.2,
			marginalReturn: 1,
			extrapolates: spend > 100,
		});
		const curve: Curve = {
			channel: "tv",
			currency: "EUR",
			points: [0, 50, 100, 150].map(point),
			current: point(60),
			observedMax: 120,
		};
		const html = renderToStaticMarkup(
			<ResponseCurve curve={curve} target="revenue" suggestedSpend={80} />,
		);
		expect(html).toContain("lo-line-dashed");
		expect(html).toContain("never observed");
		expect(html).toContain("suggestion: €80.00");
		expect(html).toContain("<caption>What tv brings: revenue a week</caption>");
	});
});
