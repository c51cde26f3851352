/** A line of robots.txt that allows or forbids paths. */
export interface RobotsRule {
	readonly allows: boolean;
	readonly path: string;
}

const mostRules = 2_000;
const mostPattern = 500;

/**
 * The rules of a robots.txt that hold for one robot (RFC 9309): those of every group that names it, else those for `*`; none where there is
 * neither. Unknown lines are passed over. At most 2,000 rules. Never throws.
 *
 * @param agent product name in small letters
 */
export function readRobots(text: string, agent: string): RobotsRule[] {
	const own: RobotsRule[] = [];
	const everyones: RobotsRule[] = [];
	let isNamed = false;
	let names: string[] = [];
	let isHeader = false;
	for (const line of text.split(/\r\n?|\n/u)) {
		const [, field = "", value = ""] =
			/^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/iu.exec(line) ?? [];
		const name = field.toLowerCase();
		if (name === "user-agent") {
			if (!isHeader) names = [];
			isHeader = true;
			names.push(value.toLowerCase().split("/")[0]?.trim() ?? "");
			isNamed ||= names.includes(agent);
		} else if (name === "allow" || name === "disallow") {
			isHeader = false;
			const rule = { allows: name === "allow", path: value };
			if (value === "" || value.length > mostPattern) continue;
			if (names.includes(agent)) own.push(rule);
			if (names.includes("*")) everyones.push(rule);
		} else if (name !== "") isHeader = false;
	}
	return (isNamed ? own : everyones).slice(0, mostRules);
}
