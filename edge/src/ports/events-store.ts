import type {
	ConsentChange,
	RegionDefaults,
} from "@lotse/shared/profile/consent/consent-signals.ts";
import type { OutgoingConversion } from "@lotse/shared/profile/events/conversion-of.ts";
import type { RejectionType } from "@lotse/shared/profile/events/rejection.ts";
import type { TrackingPlan } from "@lotse/shared/profile/events/tracking-plan.ts";
import type {
	AdFailure,
	BatchResult,
	Clock,
	Random,
	Secrets,
	Write,
} from "../ports.ts";

/** A site that may send events from the browser: its public key, and the origins the key is bound to. */
export interface EventSite {
	readonly id: string;
	readonly name: string;
	readonly writeKey: string;
	readonly origins: readonly string[];
	/** Countries where silence is a yes; see `regionDefaults`. */
	readonly optOutCountries: readonly string[];
	readonly createdAt: number;
	readonly revokedAt: number | null;
}

export interface StoredPlan {
	/** Counts up from 1; 0 is the plan every workspace begins with. */
	readonly version: number;
	readonly savedAt: number;
	readonly savedBy: string;
	readonly note: string;
	readonly plan: TrackingPlan;
}

/** An event as it is kept: what consent did not cover is not in it. */
export interface StoredEvent {
	readonly messageId: string;
	/** Of the request that brought it: tells what was new from what was known. */
	readonly receipt: string;
	/** Fingerprint of the event as sent, to tell a repetition from another event under the same id. */
	readonly digest: string;
	readonly name: string;
	readonly planVersion: number;
	/** Id of a site, or of a member whose token sent it. */
	readonly source: string;
	readonly anonymousId: string | null;
	readonly userId: string | null;
	readonly sessionId: string | null;
	/** By our clock, after correction. */
	readonly at: number;
	/** By the sender's clock. */
	readonly clientAt: number;
	readonly sentAt: number | null;
	readonly receivedAt: number;
	readonly url: string | null;
	readonly region: RegionDefaults;
	readonly consent: ConsentChange["signals"];
	readonly properties: { readonly [name: string]: unknown };
	/** Sealed click ids and hashed user data, for exports alone; null where not sent, not granted, or no longer needed. */
	readonly sealedClicks: string | null;
	readonly sealedUser: string | null;
	/** What the plan marks as personal, by name, sealed with the person's own key; null where nothing is. */
	readonly sealedRest: string | null;
}

/** What a person said, with the event that told it. */
export interface StoredConsent extends ConsentChange {
	readonly subject: string;
	readonly messageId: string;
}

/** waiting: to be sent when due; held: consent is still open; sent; withheld: consent forbids it; dead: given up, may be tried again by hand. */
export const deliveryStates = [
	"waiting",
	"held",
	"sent",
	"withheld",
	"dead",
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface EventDelivery {
	readonly destinationId: string;
	readonly messageId: string;
	readonly name: string;
	readonly state: DeliveryState;
	/** A code: of the platform's refusal, or of what consent says; empty when all is well. */
	readonly reason: string;
	readonly attempts: number;
	/** Not looked at before. */
	readonly dueAt: number;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The platform's own number of the request that took it. */
	readonly requestId: string | null;
}

export interface EventDestination {
	readonly id: string;
	readonly name: string;
	readonly kind: "google" | "meta";
	/** Google: the ad account; Meta: the dataset (pixel). */
	readonly account: string;
	/** Google: the conversion action; Meta: the test event code, empty in earnest. */
	readonly target: string;
	/** Names of the events that go there. */
	readonly events: readonly string[];
	readonly isActive: boolean;
	readonly createdAt: number;
	/** Sealed access token; null where the connection of the ad account is used. */
	readonly sealed: string | null;
}

export interface RejectedEvent {
	/** Made of what was sent, so that the same event rejected twice is one row. */
	readonly id: string;
	readonly type: RejectionType;
	readonly path: string;
	readonly rule: string;
	readonly name: string;
	readonly messageId: string;
	readonly source: string;
	readonly planVersion: number;
	readonly receivedAt: number;
	readonly sentAt: number | null;
	readonly country: string | null;
	/** How often it came. */
	readonly times: number;
	readonly state: "open" | "replayed" | "dismissed";
	readonly settledAt: number | null;
	/** Sealed JSON text as it was sent. */
	readonly sealed: string;
	/** False where it was too large to be kept whole; then it cannot be replayed. */
	readonly isWhole: boolean;
}

export interface EventCount {
	/** In UTC. */
	readonly day: string;
	readonly name: string;
	readonly verdict: "accepted" | "duplicate" | "rejected";
	readonly count: number;
}

export interface BeforeIntake {
	/** Null where the workspace still has the plan it began with. */
	readonly plan: StoredPlan | null;
	/** Whether anybody of the workspace was erased. */
	readonly isAnySuppressed: boolean;
	/** As `consentOf` gives it. */
	readonly consent: StoredConsent[];
	readonly destinations: EventDestination[];
}

/** Everything one request brings, written together or not at all. */
export interface EventIntake {
	readonly receipt: string;
	readonly events: readonly StoredEvent[];
	readonly consent: readonly StoredConsent[];
	/** Only those whose event is new are written. */
	readonly deliveries: readonly EventDelivery[];
	readonly rejected: readonly RejectedEvent[];
	readonly receivedAt: number;
}

/** Part of the store of one workspace: what is collected, by whom, and where it goes. */
export interface EventsStore {
	readonly eventSites: {
		list(): Promise<EventSite[]>;
		find(writeKey: string): Promise<EventSite | null>;
		create(site: EventSite): Write;
		revoke(id: string, at: number): Write;
	};
	readonly eventPlans: {
		/** Null where the workspace still has the plan it began with. */
		latest(): Promise<StoredPlan | null>;
		get(version: number): Promise<StoredPlan | null>;
		/** Newest first, at most 100. */
		list(): Promise<Omit<StoredPlan, "plan">[]>;
		/** The version is a key: of two saved at once the slower one fails. */
		create(plan: StoredPlan): Write;
	};
	readonly events: {
		/** New events with their effects (deliveries, a ring at each destination, counts), rejected ones, and consent; what is known stays as it is. */
		accept(intake: EventIntake): Write;
		/** Runs the writes together or not at all, and tells what is kept under these ids then: whoever wrote sees what was new. */
		commit(
			writes: readonly Write[],
			messageIds: readonly string[],
		): Promise<{ messageId: string; digest: string; receipt: string }[]>;
		getMany(messageIds: readonly string[]): Promise<StoredEvent[]>;
		/** What has to be known before events of these people are taken, in one trip to the database: it costs as much as judging many events. */
		before(subjects: readonly string[]): Promise<BeforeIntake>;
		/** Everything these people said, at most 50 changes of each, newest first. */
		consentOf(subjects: readonly string[]): Promise<StoredConsent[]>;
		counts(fromDay: string): Promise<EventCount[]>;
		/** Adds what is found only after the events were written. */
		count(counts: readonly EventCount[]): Write;
		/** Forgets sealed click ids or user data of these people. */
		wipe(what: "clicks" | "user", subjects: readonly string[]): Write;
		/** Has deliveries of these people that are held looked at again, with a ring at each destination. */
		release(subjects: readonly string[], at: number): Write;
	};
	readonly rejectedEvents: {
		add(rows: readonly RejectedEvent[]): Write;
		/** Newest first, without the sealed text. */
		list(filter: {
			state: RejectedEvent["state"];
			type?: RejectionType | undefined;
			before?: number | undefined;
			limit: number;
		}): Promise<Omit<RejectedEvent, "sealed">[]>;
		/** Open ones by type and place, most first, at most 100. */
		groups(): Promise<
			{
				type: RejectionType;
				path: string;
				rule: string;
				name: string;
				count: number;
			}[]
		>;
		getMany(ids: readonly string[]): Promise<RejectedEvent[]>;
		settle(
			ids: readonly string[],
			state: "replayed" | "dismissed",
			at: number,
		): Write;
	};
	readonly eventDestinations: {
		list(): Promise<EventDestination[]>;
		get(id: string): Promise<EventDestination | null>;
		create(destination: EventDestination): Write;
		setActive(id: string, isActive: boolean): Write;
	};
	readonly eventDeliveries: {
		/** Takes what is due, oldest first, out of everybody else's reach until `until`, in one statement. */
		claim(
			destinationId: string,
			now: number,
			until: number,
			limit: number,
		): Promise<EventDelivery[]>;
		/** Records what became of them (what was sent stays sent), and sets the next ring at the destination, or ends it. */
		settle(destinationId: string, outcomes: readonly EventDelivery[]): Write;
		counts(): Promise<
			{ destinationId: string; state: DeliveryState; count: number }[]
		>;
		/** Newest first. */
		list(filter: {
			state?: DeliveryState | undefined;
			limit: number;
		}): Promise<EventDelivery[]>;
		/** Tries given-up ones again, with a ring at the destination; others stay as they are. */
		retry(
			destinationId: string,
			messageIds: readonly string[],
			at: number,
		): Write;
	};
}

/** Where conversions go. All or none of a batch: the platform refuses the whole for one bad event, and names it where it can. */
export interface ConversionSink {
	readonly mostEvents: number;
	/** Older events are refused, and the whole batch with them. */
	readonly oldestMs: number;
	/** Whether an event without a value is refused. */
	readonly needsValue: boolean;
	/** Whether the platform could find the person or the click at all. */
	canMatch(event: OutgoingConversion): boolean;
	send(events: readonly OutgoingConversion[]): Promise<
		| { readonly ok: true; readonly requestId: string | null }
		| {
				readonly ok: false;
				readonly failure: AdFailure & { readonly retryAfterMs?: number };
				readonly index: number | null;
				/** No further attempt can help. */
				readonly isFinal: boolean;
		  }
	>;
}

/** The Conversions API of Meta. */
export interface MetaConversions {
	open(dataset: {
		readonly datasetId: string;
		readonly accessToken: string;
		readonly testEventCode: string;
	}): ConversionSink;
}

/** What collecting and forwarding touch of one workspace: the service's own ports, or a model of them under which faults are injected. */
export interface EventWorld
	extends Pick<
		EventsStore,
		"events" | "rejectedEvents" | "eventDestinations" | "eventDeliveries"
	> {
	readonly workspaceId: string;
	readonly clock: Clock;
	readonly random: Random;
	readonly secrets: Secrets;
	batch(writes: readonly Write[]): Promise<BatchResult>;
	/** Not where the connection or its key is missing; `code` says which. */
	openSink(
		destination: EventDestination,
	): Promise<{ ok: true; sink: ConversionSink } | { ok: false; code: string }>;
	/** Whether the workspace's brake is on. */
	isStopped(): Promise<boolean>;
	/** Seals what is known of a person with a key of their own, which an erasure destroys; opens it while it lives. */
	sealFor(person: string | null, text: string): Promise<string>;
	openFor(sealed: string): Promise<string | null>;
	/** What stands before events of these people are taken: the plan in force, what they agreed to, where events go, and who was erased: nothing about them is taken. */
	before(people: readonly string[]): Promise<{
		readonly plan: Pick<StoredPlan, "version" | "plan">;
		readonly suppressed: ReadonlySet<string>;
		readonly consent: readonly StoredConsent[];
		readonly destinations: readonly EventDestination[];
	}>;
	readonly outbox: { defer(id: string, dueAt: number): Write };
}
