import type {
	ConsentChange,
	SignalName,
} from "@lotse/shared/profile/consent/consent-signals.ts";
import { signalNames } from "@lotse/shared/profile/consent/consent-signals.ts";
import { decide } from "@lotse/shared/profile/consent/decide.ts";
import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import { signalAt } from "@lotse/shared/profile/consent/signal-at.ts";
import { stripClickIds } from "@lotse/shared/profile/events/strip-click-ids.ts";
import type { SentEvent } from "@lotse/shared/profile/events/tracked-event.ts";
import type { Collector, CollectorSettings, PageWorld } from "./collector.ts";
import { createSender } from "./create-sender.ts";
import { readClicks } from "./read-clicks.ts";

const visitorCookie = "lotse_id";
const clickCookie = "lotse_click";
/** 13 months and 90 days: as long as supervisory authorities and ad platforms have them last. */
const visitorDays = 395;
const clickDays = 90;
/** Events that happen before the visitor's choice is known wait for it this long, unless the page says otherwise. */
const usualWaitMs = 500;

/**
 * Collects the events of a page as far as its visitor agreed. Until `analytics_storage` is granted the visitor's id lives in memory alone and
 * no cookie is set; a withdrawal removes what there is, tells the service, and begins with a new id. Whether an event leaves, and with
 * what, is `decide`'s to say, here as in the service.
 */
export function createCollector(
	world: PageWorld,
	settings: CollectorSettings,
): Collector {
	const region = regionDefaults(settings.country, settings.optOutCountries);
	const sender = createSender(world, settings);
	const began = world.now();
	let history: ConsentChange[] = [];
	let waitUntil = began + usualWaitMs;
	let waiting: (() => void)[] = [];
	let visitor = world.createId();
	let session = world.createId();
	let hasTold = false;
	let person: { [name: string]: string | undefined } = {};
	const clicks = readClicks(world);

	const may = (purpose: Purpose) =>
		decide(purpose, history, region, world.now()).isAllowed;
	const signals = () => {
		const now: { [name in SignalName]?: "granted" | "denied" } = {};
		for (const name of signalNames) {
			const state = signalAt(history, name, world.now());
			if (state !== "unset") now[name] = state;
		}
		return now;
	};

	const isDenied = (signal: SignalName) =>
		signalAt(history, signal, world.now()) === "denied";

	/** Cookies as the visitor's choice has them now; without one they are left alone. */
	function settle(): void {
		if (may("measure")) {
			visitor = world.cookie(visitorCookie) ?? visitor;
			world.setCookie(visitorCookie, visitor, visitorDays);
		} else if (isDenied("analytics_storage"))
			world.setCookie(visitorCookie, null, 0);
		if (may("attribute")) {
			const known = clicks.found() ?? world.cookie(clickCookie);
			if (known !== null) world.setCookie(clickCookie, known, clickDays);
		} else if (isDenied("ad_storage")) world.setCookie(clickCookie, null, 0);
	}

	function put(event: Omit<SentEvent, "messageId">, id?: string): void {
		sender.put({ messageId: id ?? world.createId(), ...event });
	}

	/** The service hears of a grant, and of a denial where it had heard of a grant. */
	function tell(stated: ConsentChange["signals"]): void {
		const isGrant = Object.values(stated).includes("granted");
		if (!isGrant && !hasTold) return;
		if (isGrant && !may("measure")) return;
		hasTold = true;
		put({
			name: "consent_changed",
			at: world.now(),
			anonymousId: visitor,
			consent: signals(),
		});
	}

	function release(): void {
		if (history.length === 0 && world.now() < waitUntil) return;
		waitUntil = 0;
		const held = waiting;
		waiting = [];
		for (const act of held) act();
	}
	world.schedule(release, usualWaitMs);

	return {
		consent(stated, isDefault, waitMs) {
			if (isDefault) {
				// What a page assumes is no answer of its visitor; it only says how long to wait for one.
				waitUntil = Math.max(waitUntil, began + waitMs);
				if (waitMs > usualWaitMs) world.schedule(release, waitMs);
				return;
			}
			const earlier = world.cookie(visitorCookie);
			if (earlier !== null) {
				visitor = earlier;
				hasTold = true;
			}
			history = withChange(history, { at: world.now(), signals: stated });
			settle();
			tell(stated);
			if (isDenied("analytics_storage")) {
				visitor = world.createId();
				session = world.createId();
				hasTold = false;
			}
			release();
		},
		event(name, properties = {}, id) {
			const at = world.now();
			const act = () => {
				const isMeasured = may("measure");
				if (!isMeasured && !settings.isCookieless) return;
				const known = may("attribute") ? clicks.asSent(clickCookie) : {};
				const { userId, ...hashes } = person;
				put(
					{
						name,
						at,
						url: may("attribute") ? world.url() : stripClickIds(world.url()),
						properties,
						consent: signals(),
						...(isMeasured ? { anonymousId: visitor, sessionId: session } : {}),
						...(isMeasured && userId !== undefined ? { userId } : {}),
						...(Object.keys(known).length > 0 ? { clicks: known } : {}),
						...(may("report") && Object.keys(hashes).length > 0
							? { user: hashes }
							: {}),
					},
					id,
				);
			};
			if (at < waitUntil && waiting.length < 100) waiting.push(act);
			else act();
		},
		identify(who) {
			person = { ...who };
		},
	};
}

/** Of two choices at one instant the later counts: a page's clock ticks in milliseconds, and a click can be as quick. */
function withChange(
	history: readonly ConsentChange[],
	change: ConsentChange,
): ConsentChange[] {
	const last = history.at(-1);
	return last?.at === change.at
		? [
				...history.slice(0, -1),
				{ at: last.at, signals: { ...last.signals, ...change.signals } },
			]
		: [...history, change];
}
