import type { Lineage } from "@lotse/shared/profile/metrics/build-lineage.ts";
import {
	layOutLineage,
	type PlacedNode,
} from "@lotse/shared/profile/metrics/lay-out-lineage.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { qualityMessages } from "../../messages/quality.ts";

const box = { width: 176, height: 40 };
const gap = { x: 56, y: 14 };
/** About what fits into a box at its size of letters. */
const mostLetters = 25;
const scrollable = { tabIndex: 0 };

/** The lineage as boxes and lines, sources to the left. It scrolls by itself where it is wider than the page. */
export function LineageGraph({
	lineage,
	label,
}: {
	lineage: Lineage;
	label: string;
}) {
	const text = useMessages(qualityMessages);
	const language = use(LanguageContext);
	const placed = layOutLineage(lineage);
	const tallest = Math.max(1, ...placed.map(({ row }) => row + 1));
	const layers = Math.max(1, ...placed.map(({ layer }) => layer + 1));
	const rowsIn = (layer: number) =>
		placed.filter((node) => node.layer === layer).length;
	const leftOf = ({ layer }: PlacedNode) => layer * (box.width + gap.x);
	// Shorter columns stand in the middle.
	const topOf = ({ layer, row }: PlacedNode) =>
		(row + (tallest - rowsIn(layer)) / 2) * (box.height + gap.y);
	const width = layers * (box.width + gap.x) - gap.x;
	const height = tallest * (box.height + gap.y) - gap.y;
	const byId = new Map(placed.map((node) => [node.id, node]));
	return (
		<section className="lineage-scroll" aria-label={label} {...scrollable}>
			<svg
				role="img"
				aria-label={label}
				width={width + 2}
				height={height + 2}
				viewBox={`-1 -1 ${width + 2} ${height + 2}`}
			>
				{lineage.edges.map(({ from, to }) => {
					const [one, other] = [byId.get(from), byId.get(to)];
					if (!one || !other) return null;
					const [x, y] = [leftOf(one) + box.width, topOf(one) + box.height / 2];
					const [u, v] = [leftOf(other), topOf(other) + box.height / 2];
					const bend = (u - x) / 2;
					return (
						<path
							key={`${from} ${to}`}
							className="lineage-edge"
							d={`M${x} ${y} C${x + bend} ${y} ${u - bend} ${v} ${u} ${v}`}
						/>
					);
				})}
				{placed.map((node) => (
					<g
						key={node.id}
						className={`lineage-node lineage-${node.kind}`}
						transform={`translate(${leftOf(node)} ${topOf(node)})`}
					>
						<rect width={box.width} height={box.height} rx="3" />
						<text x="10" y="15" className="lineage-kind">
							{text.nodeKind[node.kind]}
						</text>
						<text x="10" y="31">
							{shorten(node.title[language])}
						</text>
					</g>
				))}
			</svg>
		</section>
	);
}

function shorten(title: string): string {
	return title.length <= mostLetters
		? title
		: `${title.slice(0, mostLetters - 1).trimEnd()}…`;
}
