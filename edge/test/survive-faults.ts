import { decide } from "@lotse/shared/profile/consent/decide.ts";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { EventDestination } from "../src/ports/events-store.ts";
import { acceptEvents } from "../src/services/ingest/accept-events.ts";
import { forwardEvents } from "../src/services/ingest/forward-events.ts";
import { Crash, eventModel, type ModelFaults } from "./event-model.ts";

const destination = (id: string): EventDestination => ({
	id,
	name: id,
	kind: "meta",
	account: "1",
	target: "",
	events: ["purchase"],
	isActive: true,
	createdAt: 0,
	sealed: "token",
});
const destinations = [destination("dst_a"), destination("dst_b")];
type Model = ReturnType<typeof eventModel>;
interface Sent {
	readonly messageId: string;
	readonly [field: string]: unknown;
}

/** What happened in all runs together; `wrong` names the seed of every run in which a promise was broken. */
export async function survive(runs: number, firstSeed: number) {
	const sum = {
		runs,
		steps: 0,
		crashes: 0,
		refusals: 0,
		sends: 0,
		effects: 0,
		acknowledged: 0,
		withheld: 0,
		wrong: [] as string[],
	};
	for (let run = 0; run < runs; run++) {
		const seed = firstSeed + run;
		const result = await oneRun(seed);
		const { model } = result;
		sum.steps += model.tally.steps;
		sum.crashes += model.tally.crashes;
		sum.refusals += model.tally.refusals;
		sum.sends += model.tally.sends;
		sum.effects += model.effects.size;
		sum.acknowledged += result.acknowledged.size;
		sum.withheld += [...model.deliveries.values()].filter(
			({ state }) => state === "withheld",
		).length;
		sum.wrong.push(...result.wrong.map((text) => `seed ${seed}: ${text}`));
	}
	return sum;
}

async function oneRun(seed: number) {
	const faults: ModelFaults = { crash: 0.03, refusal: 0.2 };
	const model = eventModel(seed, destinations, faults);
	const sent = scenario(model);
	const acknowledged = new Set<string>();
	const batches = shuffled(model, [
		...sent,
		...sent.filter(() => model.random() < 0.3),
	]);
	const half = Math.ceil(batches.length / 2);
	await model.run([
		client(model, batches.slice(0, half), acknowledged),
		client(model, batches.slice(half), acknowledged),
		consumer(model),
		consumer(model),
	]);
	faults.crash = 0;
	faults.refusal = 0;
	for (let round = 0; round < 60 && model.rings.size > 0; round++) {
		model.advance(Math.max(0, Math.min(...model.rings.values()) - model.now()));
		for (const { id } of model.lease())
			await model.run([forwardEvents(model.worldFor(), id)]);
	}
	return { model, acknowledged, wrong: judge(model, sent, acknowledged) };
}

/** Purchases and changes of consent of two visitors; some events are faulty, and the consent may come before or after them. */
function scenario(model: Model): Sent[] {
	const { random } = model;
	const start = model.now();
	const pick = <T>(...options: T[]) =>
		options[Math.floor(random() * options.length)] as T;
	return Array.from({ length: 5 }, (_, index): Sent => {
		const shared = {
			messageId: `m${index}`,
			at: start + Math.floor(random() * 60_000),
			anonymousId: pick("visitor-a", "visitor-b"),
		};
		if (random() < 0.4)
			return {
				...shared,
				name: "consent_changed",
				consent: { ad_user_data: pick("granted", "granted", "denied") },
			};
		const said = pick(undefined, undefined, "granted", "denied");
		return {
			...shared,
			name: pick("purchase", "purchase", "purchase", "unplanned"),
			properties: {
				transaction_id: `t${index}`,
				// The platform refuses an order of nothing.
				value: pick(10, 10, 10, 0),
				currency: "EUR",
			},
			...(said === undefined ? {} : { consent: { ad_user_data: said } }),
		};
	});
}

function shuffled<T>(model: Model, items: readonly T[]): T[] {
	return items
		.map((item) => [model.random(), item] as const)
		.sort(([a], [b]) => a - b)
		.map(([, item]) => item);
}

/** Sends one or two events at a time, again and again until an answer comes. */
async function client(
	model: Model,
	batches: readonly Sent[],
	acknowledged: Set<string>,
) {
	for (let from = 0; from < batches.length; ) {
		const some = batches.slice(from, from + (model.random() < 0.5 ? 1 : 2));
		try {
			const verdicts = await acceptEvents(model.worldFor(), {
				events: some,
				sentAt: null,
				receivedAt: model.now() + 60_000,
				plan: { version: 0, plan: starterPlan },
				source: "sit_model",
				country: "DE",
				optOutCountries: [],
				userAgent: null,
			});
			for (const { messageId } of verdicts) acknowledged.add(messageId);
			from += some.length;
		} catch (error) {
			if (!(error instanceof Crash)) throw error;
		}
	}
}

/** Takes messages as a queue gives them: some get lost, some come twice. */
async function consumer(model: Model) {
	for (let turn = 0; turn < 6; turn++)
		try {
			for (const { id } of await model.step(() => model.lease())) {
				if (model.random() < 0.1) continue;
				await forwardEvents(model.worldFor(), id);
				if (model.random() < 0.1) await forwardEvents(model.worldFor(), id);
			}
		} catch (error) {
			if (!(error instanceof Crash)) throw error;
		}
}

function judge(
	model: Model,
	sent: readonly Sent[],
	acknowledged: ReadonlySet<string>,
): string[] {
	const wrong = [...model.violations];
	const isFaulty = ({ name }: Sent) => name === "unplanned";
	for (const event of sent) {
		const { messageId } = event;
		if (!acknowledged.has(messageId)) wrong.push(`${messageId} got no answer`);
		const rows = [...model.rejected.values()].filter(
			(row) => row.messageId === messageId,
		);
		if (isFaulty(event) && rows.length !== 1)
			wrong.push(`${messageId} rejected and kept ${rows.length} times`);
		if (isFaulty(event) === model.events.has(messageId))
			wrong.push(`${messageId} is lost or should not be here`);
	}
	const accepted = [...model.counts]
		.filter(([key]) => key.endsWith(" accepted"))
		.reduce((sum, [, count]) => sum + count, 0);
	if (accepted !== model.events.size)
		wrong.push(`${accepted} counted, ${model.events.size} kept`);
	if (model.rings.size > 0) wrong.push("a destination was never done");
	for (const event of model.events.values()) {
		if (event.name !== "purchase") continue;
		const history = [
			{ at: event.at, signals: event.consent },
			...[...model.consent.values()].filter(
				({ subject }) => subject === event.anonymousId,
			),
		];
		const isAllowed = decide(
			"report",
			history,
			event.region,
			event.at,
		).isAllowed;
		for (const { id } of destinations) {
			const key = `${id} ${event.messageId}`;
			const state = model.deliveries.get(key)?.state ?? "missing";
			const effect = model.effects.has(key);
			const isBad = event.properties.value === 0;
			// Where a no was known, the answer is final: a yes of before it that comes late does not bring the event back.
			const wasDenied = history.some(
				({ at, signals }) =>
					at <= event.at && signals.ad_user_data === "denied",
			);
			const expected = isBad
				? ["dead", "withheld"]
				: isAllowed
					? ["sent", wasDenied ? "withheld" : "sent"]
					: ["withheld", "sent"];
			if (!expected.includes(state)) wrong.push(`${key} is ${state}`);
			if (state === "sent" && !effect) wrong.push(`${key} sent without effect`);
			if (isAllowed && !isBad && !wasDenied && !effect)
				wrong.push(`${key} lost`);
		}
	}
	return wrong;
}
