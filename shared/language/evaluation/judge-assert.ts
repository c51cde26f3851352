import * as z from "zod"; // reads the schema of an assert
import { copyChannels } from "../copy-channel.ts";
import { findPersonalData } from "../pii/find-personal-data.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { Finding } from "../rules/finding.ts";
import { isLinearPattern } from "../rules/is-linear-pattern.ts";
import { detectLanguage } from "../tokens/detect-language.ts";
import { displayWidth } from "../tokens/display-width.ts";
import type { AssertContext } from "./assert-context.ts";
import type { AssertResult } from "./eval-report.ts";
import type {
	EvalAnswer,
	EvalAssert,
	EvalCase,
	OverlapMetric,
} from "./eval-suite.ts";
import { meanInterval } from "./mean-interval.ts";
import { overlapOf } from "./overlap-of.ts";

export type Judged = {
	readonly answer: EvalAnswer;
	readonly of: EvalCase;
	readonly context: AssertContext;
};
type Kinds = {
	readonly [K in Exclude<EvalAssert["kind"], OverlapMetric>]: (
		assert: Extract<EvalAssert, { kind: K }>,
		judged: Judged & { readonly index: number },
	) => Outcome;
};
type Outcome = Omit<AssertResult, "kind">;

const rank = { suggestion: 0, warning: 1, error: 2 } as const;

/**
 * Whether one assert holds of an answer, with what was measured. Deterministic; never throws: an assert that cannot be judged has failed and
 * says why.
 *
 * @param index the assert's place in its case, by which recorded marks are found
 * @example judgeAssert({ kind: "contains", value: "Kakao" }, 0, judged).passed // true where a text holds the word
 */
export function judgeAssert(
	assert: EvalAssert,
	index: number,
	judged: Judged,
): AssertResult {
	const { kind } = assert;
	const of = { ...judged, index };
	return { kind, ...outcomeOf(assert, of) };
}

function outcomeOf(
	assert: EvalAssert,
	of: Judged & { readonly index: number },
): Outcome {
	switch (assert.kind) {
		case "contains":
			return judges.contains(assert, of);
		case "regex":
			return judges.regex(assert, of);
		case "schema":
			return judges.schema(assert, of);
		case "findings":
			return judges.findings(assert, of);
		case "personal-data":
			return judges["personal-data"](assert, of);
		case "support":
			return judges.support(assert, of);
		case "fits":
			return judges.fits(assert, of);
		case "language":
			return judges.language(assert, of);
		case "count":
			return judges.count(assert, of);
		case "judge":
			return judges.judge(assert, of);
		case "cost":
			return judges.cost(assert, of);
		case "latency":
			return judges.latency(assert, of);
		default: {
			const { kind, references, min, max } = assert;
			const values = of.answer.texts.map((text) =>
				overlapOf(kind, text, references),
			);
			return within(values, { min, max }, kind);
		}
	}
}

const plain = (passed: boolean, detail: string): Outcome => ({
	passed,
	value: null,
	interval: null,
	detail,
});

/** Each value within the bounds; the one that is worst is shown. */
function within(
	values: readonly number[],
	bounds: {
		readonly min?: number | undefined;
		readonly max?: number | undefined;
	},
	what: string,
): Outcome {
	const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } =
		bounds;
	const off = (value: number) => Math.max(min - value, value - max);
	const [worst] = [...values].sort((a, b) => off(b) - off(a));
	if (worst === undefined) return plain(false, `no text to measure ${what} of`);
	return {
		passed: off(worst) <= 0,
		value: worst,
		interval: null,
		detail: `${what} ${worst.toFixed(3)}`,
	};
}

function atMost(value: number | null, max: number, what: string): Outcome {
	if (value === null) return plain(false, `${what} was not recorded`);
	return { ...within([value], { max }, what), detail: `${what} ${value}` };
}

const folded = (text: string, ignoreCase: boolean | undefined) =>
	ignoreCase ? text.toLowerCase() : text;

const judges: Kinds = {
	contains({ value, not = false, ignoreCase }, { answer: { texts } }) {
		const found = texts.some((text) =>
			folded(text, ignoreCase).includes(folded(value, ignoreCase)),
		);
		return plain(
			found !== not,
			`${found ? "found" : "did not find"} “${value}”`,
		);
	},
	regex({ pattern, not = false, ignoreCase }, { answer: { texts } }) {
		if (!isLinearPattern(pattern))
			return plain(false, "the pattern could take too long and was not tried");
		const expression = new RegExp(pattern, ignoreCase ? "iu" : "u");
		const found = texts.some((text) => expression.test(text));
		return plain(
			found !== not,
			`${found ? "found" : "did not find"} /${pattern}/`,
		);
	},
	schema({ schema }, { answer: { texts } }) {
		const checked = readSchema(schema);
		if (checked === null) return plain(false, "the schema cannot be read");
		const wrong = texts.find((text) => !matches(text, checked));
		return plain(
			texts.length > 0 && wrong === undefined,
			wrong === undefined
				? `${texts.length} texts match`
				: `does not match: ${wrong.slice(0, 80)}`,
		);
	},
	findings({ level, max, rules }, { answer, of, context }) {
		const findings = answer.texts.flatMap((text) =>
			findingsOf(text, of, context),
		);
		const counted = findings.filter(
			(finding) =>
				rank[finding.level] >= rank[level] &&
				(rules === undefined ||
					rules.some((start) => finding.ruleId.startsWith(start))),
		);
		const named = counted.slice(0, 3).map(({ ruleId }) => ruleId);
		return {
			passed: counted.length <= max,
			value: counted.length,
			interval: null,
			detail: named.length === 0 ? "no finding" : named.join(", "),
		};
	},
	"personal-data"({ max }, { answer: { texts } }) {
		const found = texts.flatMap((text) => findPersonalData(text));
		return {
			passed: found.length <= max,
			value: found.length,
			interval: null,
			detail: found.map(({ type }) => type).join(", ") || "none",
		};
	},
	support({ min }, { answer: { support, texts } }) {
		if (texts.length === 0) return plain(false, "no text to support");
		// Nothing was stated: there is nothing to support.
		return within([support ?? 1], { min }, "support");
	},
	fits({ channel }, { answer: { texts } }) {
		const { limit } = copyChannels[channel];
		const longest = Math.max(0, ...texts.map((text) => displayWidth(text)));
		return {
			passed: limit === null || longest <= limit,
			value: longest,
			interval: null,
			detail: `width ${longest} of ${limit ?? "any"}`,
		};
	},
	language({ is }, { answer: { texts } }) {
		const { code } = detectLanguage(texts.join("\n"));
		return plain(code === is, `language ${code}`);
	},
	count({ min = 0, max = Number.POSITIVE_INFINITY }, { answer: { texts } }) {
		return {
			passed: texts.length >= min && texts.length <= max,
			value: texts.length,
			interval: null,
			detail: `${texts.length} texts`,
		};
	},
	judge({ min, repeats }, { answer: { marks }, index, context }) {
		const given = marks[index] ?? [];
		if (given.length < repeats)
			return plain(false, `${given.length} of ${repeats} marks`);
		const known = meanInterval(given, context.confidence);
		if (known === null) return plain(false, "fewer than three marks");
		const [low, high] = known.interval;
		return {
			passed: low >= min,
			value: known.mean,
			interval: known.interval,
			detail: `mark ${known.mean.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}`,
		};
	},
	cost: ({ maxMicros }, { answer }) =>
		atMost(answer.costMicros, maxMicros, "cost in micros"),
	latency: ({ maxMs }, { answer }) =>
		atMost(answer.latencyMs, maxMs, "milliseconds"),
};

function findingsOf(
	text: string,
	{ language, input }: EvalCase,
	{ rules, today }: AssertContext,
): readonly Finding[] {
	const isAd = input.task === "ad-variants";
	const channel = !isAd
		? "plain"
		: displayWidth(text) <= (copyChannels["google-ads-headline"].limit ?? 0)
			? "google-ads-headline"
			: "google-ads-description";
	return checkRules(text, rules, { channel, language, today });
}

function readSchema(schema: { readonly [key: string]: unknown }) {
	try {
		return z.fromJSONSchema(withNamedProperties(schema));
	} catch {
		return null;
	}
}

function matches(
	text: string,
	schema: { safeParse(value: unknown): { success: boolean } },
): boolean {
	try {
		return schema.safeParse(JSON.parse(text)).success;
	} catch {
		return false;
	}
}

/** The reader overlooks what is required but not described, so that is described as anything. */
function withNamedProperties(schema: object): Record<string, unknown> {
	const read: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(schema))
		read[key] = Array.isArray(value)
			? value.map((one) => (isObject(one) ? withNamedProperties(one) : one))
			: isObject(value)
				? withNamedProperties(value)
				: value;
	const { required, properties } = read;
	if (!Array.isArray(required)) return read;
	const named = Object.fromEntries(required.map((key) => [String(key), {}]));
	const known = isObject(properties) ? properties : {};
	return { ...read, properties: { ...named, ...known } };
}

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);
