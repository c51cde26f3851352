import {
	event,
	eventConsent,
	eventCount,
	eventDelivery,
	eventDestination,
	eventPlan,
	eventRejected,
	eventSite,
} from "../schema/events-tables.ts";
import { rule } from "./rule.ts";

const purpose = {
	de: "Zu verstehen, was Werbung bewirkt, so weit eingewilligt wurde.",
	en: "To understand what advertising does, as far as people agreed.",
};

/** Deliveries lead to a person through their event, so they come before it. */
export const eventRules = [
	rule(eventSite, {
		holds: { de: "Seiten, die senden", en: "Sites that send" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "the company's own sites",
	}),
	rule(eventPlan, {
		holds: { de: "Messpläne", en: "Tracking plans" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "names and schemas of events",
	}),
	rule(eventDelivery, {
		holds: { de: "Weiterleitungen", en: "Deliveries" },
		purpose,
		readers: "viewer",
		keep: { column: "createdAt", days: 90 },
		subject: [
			{ column: "messageId", is: "via", table: "event", key: "message_id" },
		],
	}),
	rule(event, {
		holds: { de: "Ereignisse von Besuchern", en: "Events of visitors" },
		purpose,
		readers: "editor",
		keep: { column: "receivedAt", days: 396 },
		subject: [
			{ column: "userId", is: "identifier", names: ["anonymousId"] },
			{ column: "anonymousId", is: "identifier", names: ["userId"] },
			{ column: "sealedUser", is: "sealed" },
		],
		sealed: ["sealedUser", "sealedClicks", "sealedRest"],
		cleared: {
			sealedClicks: "click ids; the row goes with its person",
			sealedRest: "what the plan marks personal; the row goes with its person",
		},
	}),
	rule(eventConsent, {
		holds: { de: "Einwilligungen", en: "Consent" },
		purpose: {
			de: "Zu belegen, worin eingewilligt wurde.",
			en: "To show what people agreed to.",
		},
		readers: "editor",
		keep: { column: "at", days: 1_096 },
		subject: [{ column: "subject", is: "identifier" }],
	}),
	rule(eventCount, {
		holds: { de: "Zählungen je Tag", en: "Counts a day" },
		purpose,
		readers: "viewer",
		keep: null,
		subject: "totals of a day",
	}),
	rule(eventRejected, {
		holds: { de: "Abgewiesene Ereignisse", en: "Rejected events" },
		purpose: {
			de: "Sie zu berichtigen und nachzuholen.",
			en: "To repair and replay them.",
		},
		readers: "editor",
		keep: { column: "receivedAt", days: 30 },
		subject: [{ column: "sealed", is: "sealed" }],
		sealed: ["sealed"],
	}),
	rule(eventDestination, {
		holds: { de: "Ziele der Weiterleitung", en: "Destinations" },
		purpose,
		readers: "editor",
		keep: null,
		subject: "the company's own accounts",
		sealed: ["sealed"],
		cleared: { sealed: "the company's own access token" },
	}),
];
