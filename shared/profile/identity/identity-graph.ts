import type { Identifier, LinkReason } from "./identifier.ts";
import {
	type IdentifierRefusal,
	refuseIdentifier,
} from "./refuse-identifier.ts";

export type IdentityBounds = {
	/** Identifiers one person may have; a link that would make more is refused. */
	readonly mostMembers: number;
	/** Different identifiers one identifier may be linked with directly; more is a shared device or mailbox. */
	readonly mostPartners: number;
};
export const identityBounds: IdentityBounds = {
	mostMembers: 200,
	mostPartners: 25,
};

export type IdentityLink = {
	readonly id: string;
	readonly a: Identifier;
	readonly b: Identifier;
	readonly reason: LinkReason;
	/** Epoch milliseconds, UTC. */
	readonly at: number;
};

export type LinkVerdict =
	/** `hasJoined`: two people became one; false: they were one already and the link is a further reason. */
	| { readonly ok: true; readonly person: string; readonly hasJoined: boolean }
	| {
			readonly ok: false;
			readonly reason:
				| IdentifierRefusal
				/** The id of the link is known already. */
				| "known-link"
				| "too-many-partners"
				| "too-many-members";
			/** The identifier at fault; for "too-many-members" the one of the larger person. */
			readonly identifier: Identifier;
			/** Members the person would have had. */
			readonly members: number;
	  };

/**
 * Who is who by certain links (login, hashed contact, click), as groups of identifiers. A person is the connected set of identifiers and goes by the name
 * of the one seen first. Every link is kept with its reason, and can be undone: groups are a function of the links that stand and of the order in which
 * identifiers were first seen, so that a link and its undoing leave exactly what was there before.
 *
 * A link costs at most `mostMembers`, an undo at most the links of one person. Refused links change nothing.
 */
export function createIdentityGraph(bounds: IdentityBounds = identityBounds) {
	const order = new Map<string, number>();
	const groupOf = new Map<string, readonly string[]>();
	const linksOf = new Map<string, Set<string>>();
	const links = new Map<string, IdentityLink>();

	const membersOf = (key: string): readonly string[] =>
		groupOf.get(key) ?? [key];
	const see = (key: string) => {
		if (!order.has(key)) order.set(key, order.size);
	};
	const arrange = (members: readonly string[]) => {
		const sorted = [...members].sort(
			(a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
		);
		for (const member of sorted) groupOf.set(member, sorted);
	};
	const partnersOf = (key: string): Set<string> => {
		const partners = new Set<string>();
		for (const id of linksOf.get(key) ?? []) {
			const link = links.get(id);
			if (!link) continue;
			const [a, b] = [keyOf(link.a), keyOf(link.b)];
			partners.add(a === key ? b : a);
		}
		return partners;
	};

	return {
		/** Makes an identifier known as a person of its own, where it is new. */
		see: (identifier: Identifier) => see(keyOf(identifier)),
		/** Joins the people of two identifiers, or says why not. */
		link(link: IdentityLink): LinkVerdict {
			const [a, b] = [keyOf(link.a), keyOf(link.b)];
			const refuse = (
				reason: Extract<LinkVerdict, { ok: false }>["reason"],
				identifier: Identifier,
				members = 0,
			): LinkVerdict => ({ ok: false, reason, identifier, members });
			if (links.has(link.id)) return refuse("known-link", link.a);
			for (const end of [link.a, link.b]) {
				const refusal = refuseIdentifier(end.kind, end.value);
				if (refusal) return refuse(refusal, end);
			}
			for (const [end, other] of [
				[link.a, b],
				[link.b, a],
			] as const) {
				const partners = partnersOf(keyOf(end));
				if (!partners.has(other) && partners.size >= bounds.mostPartners)
					return refuse("too-many-partners", end, partners.size);
			}
			const [ofA, ofB] = [membersOf(a), membersOf(b)];
			const isOne = a === b || ofA.includes(b);
			const members = isOne ? ofA.length : ofA.length + ofB.length;
			if (members > bounds.mostMembers)
				return refuse(
					"too-many-members",
					ofA.length >= ofB.length ? link.a : link.b,
					members,
				);
			see(a);
			see(b);
			links.set(link.id, link);
			for (const key of [a, b])
				linksOf.set(key, (linksOf.get(key) ?? new Set()).add(link.id));
			if (!isOne) arrange([...ofA, ...ofB]);
			return { ok: true, person: membersOf(a)[0] ?? a, hasJoined: !isOne };
		},
		/** Takes a link back; the people it alone held together are separate again. False where there is no such link. */
		undo(id: string): boolean {
			const link = links.get(id);
			if (!link) return false;
			const touched = membersOf(keyOf(link.a));
			links.delete(id);
			for (const key of [keyOf(link.a), keyOf(link.b)])
				linksOf.get(key)?.delete(id);
			const left = new Set(touched);
			for (const start of touched) {
				if (!left.has(start)) continue;
				const group = [start];
				left.delete(start);
				for (const key of group)
					for (const next of partnersOf(key))
						if (left.delete(next)) group.push(next);
				if (group.length === 1) groupOf.delete(start);
				else arrange(group);
			}
			return true;
		},
		/** The person's name: the identifier of theirs that was seen first. */
		personOf: (identifier: Identifier): string =>
			membersOf(keyOf(identifier))[0] ?? keyOf(identifier),
		membersOf: (identifier: Identifier) => membersOf(keyOf(identifier)),
		/** The links that hold a person together, with their reasons. */
		linksOf: (identifier: Identifier): IdentityLink[] => {
			const ids = new Set(
				membersOf(keyOf(identifier)).flatMap((key) => [
					...(linksOf.get(key) ?? []),
				]),
			);
			return [...links.values()].filter(({ id }) => ids.has(id));
		},
	};
}

/** @example keyOf({ kind: "login", value: "7" }) // "login:7" */
function keyOf({ kind, value }: Identifier): string {
	return `${kind}:${value}`;
}
