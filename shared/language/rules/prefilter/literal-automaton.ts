type Node = {
	/** By UTF-16 code unit. */
	readonly next: Map<number, Node>;
	/** Where to go on when no next fits: the longest other beginning that ends here. */
	fail: Node | undefined;
	/** What is found on arriving here. */
	found: readonly number[];
};

const createNode = (): Node => ({
	next: new Map(),
	fail: undefined,
	found: [],
});

function insert(root: Node, literal: string, owner: number): void {
	let node = root;
	for (let at = 0; at < literal.length; at += 1) {
		const code = literal.charCodeAt(at);
		const next = node.next.get(code) ?? createNode();
		node.next.set(code, next);
		node = next;
	}
	node.found = [...node.found, owner];
}

/** Follows from a node by one code unit, over shorter beginnings where needed. */
function follow(from: Node, code: number, root: Node): Node {
	let node: Node | undefined = from;
	while (node !== undefined) {
		const next = node.next.get(code);
		if (next !== undefined) return next;
		node = node.fail;
	}
	return root;
}

function linkFailures(root: Node): void {
	const queue: Node[] = [root];
	for (let at = 0; at < queue.length; at += 1) {
		const node = queue[at];
		if (node === undefined) return;
		for (const [code, next] of node.next) {
			next.fail =
				node.fail === undefined ? root : follow(node.fail, code, root);
			if (next.fail.found.length > 0)
				next.found = [...new Set([...next.found, ...next.fail.found])];
			queue.push(next);
		}
	}
}

/**
 * Makes the function that tells whose literals stand in a text, all of them in one pass (Aho and Corasick 1975): `sets[i]` are the literals
 * of owner i, `report(i)` is called for each place one of them ends, so several times for an owner that stands several times.
 * Time to search is linear in the text and does not depend on the number of literals. Empty literals are never found.
 *
 * Worked value: sets [["he"], ["she", "hers"]] on "ushers" → owners 0 and 1.
 */
export function literalAutomaton(
	sets: readonly (readonly string[])[],
): (text: string, report: (owner: number) => void) => void {
	const root = createNode();
	for (const [owner, literals] of sets.entries())
		for (const literal of literals)
			if (literal !== "") insert(root, literal, owner);
	linkFailures(root);
	return (text, report) => {
		let node = root;
		for (let at = 0; at < text.length; at += 1) {
			node = follow(node, text.charCodeAt(at), root);
			for (const owner of node.found) report(owner);
		}
	};
}
