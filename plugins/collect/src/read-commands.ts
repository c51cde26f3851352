import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";
import { signalNames } from "@lotse/shared/profile/consent/consent-signals.ts";
import type { Collector } from "./collector.ts";

declare global {
	interface Window {
		lotse?: ((...command: unknown[]) => void) & { q?: ArrayLike<unknown>[] };
		dataLayer?: unknown[];
	}
}

/**
 * Does what the page says: `lotse("event", name, properties, id)`, `lotse("consent", "default" | "update", signals)`, `lotse("identify", person)`,
 * also what it said before the script was there. Where the page tells Google's tags of a choice (`gtag("consent", …)`), that counts as told here.
 */
export function readCommands(collector: Collector): void {
	const run = (command: ArrayLike<unknown>) => {
		const [verb, first, second, third] = Array.from(command);
		if (verb === "consent")
			consent(collector, first, asRecord(second) ?? asRecord(first));
		else if (verb === "event" && typeof first === "string")
			collector.event(
				first,
				asRecord(second) ?? {},
				typeof third === "string" ? third : undefined,
			);
		else if (verb === "identify") collector.identify(asRecord(first) ?? {});
	};
	const layer = window.dataLayer ?? [];
	window.dataLayer = layer;
	const fromGoogle = (entry: unknown) => {
		const command = asRecord(entry) as ArrayLike<unknown> | null;
		if (command?.[0] === "consent") run(command);
	};
	for (const entry of layer) fromGoogle(entry);
	const push = layer.push.bind(layer);
	layer.push = (...entries) => {
		for (const entry of entries) fromGoogle(entry);
		return push(...entries);
	};
	const before = window.lotse?.q ?? [];
	window.lotse = (...command) => run(command);
	for (const command of before) run(command);
}

function consent(
	collector: Collector,
	kind: unknown,
	stated: Record<string, unknown> | null,
): void {
	const signals: { [name: string]: "granted" | "denied" } = {};
	for (const name of signalNames) {
		const value = stated?.[name];
		if (value === "granted" || value === "denied") signals[name] = value;
	}
	const wait = Number(stated?.wait_for_update);
	collector.consent(
		signals as ConsentChange["signals"],
		kind === "default",
		wait > 0 ? Math.min(wait, 10_000) : 0,
	);
}

const asRecord = (value: unknown) =>
	typeof value === "object" && value !== null
		? (value as Record<string, unknown>)
		: null;
